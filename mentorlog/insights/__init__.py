"""What a period tells of one's networking and mentoring: figures that are counted when they are asked for."""
