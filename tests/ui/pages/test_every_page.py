"""What holds of every page."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication

from ui.pages import SECTIONS


def test_no_part_of_a_page_is_a_window_for_a_moment(open_page, flashes):
    window = open_page("today").window()
    for section in SECTIONS:
        window.show_page(section.key)
    assert flashes.seen() == [] and QApplication.activeWindow() is window
