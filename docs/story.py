"""The people and the words of the scenes; whoever wants to see them in other letters tells another story."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Story:
    """Whom the user knows, by the full names that they have in the logbook, and what is being written."""

    ada: str = "Ada Lindqvist"
    priya: str = "Priya Raman"
    haruto: str = "高橋陽斗"
    helen: str = "Helen Strand"
    hugo: str = "Hugo Martin"
    jonas: str = "Jonas Weber"
    nickname: str = "Ada"
    letters: str = "adl"  # which find Ada in the palette
    nobody: str = "Rosalind"
    stranger: str = "Rosalind Grey"
    company: str = "Contoso"
    title: str = "Cloud Cost Lead"
    new_title: str = "Chief of Staff"
    email: str = "rosalind@example.org"
    tags: tuple[str, ...] = ("cloud", "chapter")
    event: str = "PMI chapter dinner"
    lines: tuple[str, ...] = (
        "Knows the new president",
        "Moves to Osaka in spring",
        "Looks for a mentor in cloud cost",
    )
    steps: tuple[str, ...] = ("Thank her", "Send two names", "Send the revised RAID log")
    quote: str = "You explain the risk well, and then you wait for somebody else to decide."
    theme: str = "Deciding"
    question: str = "What should I have done in the steering group?"
    goal: str = "Lead a steering group on my own"
    table: tuple[tuple[str, ...], ...] = (
        ("Wer", "Firma", "Post", "Getroffen"),
        ("Jörg Müller", "Contoso", "joerg@example.org", "3/4/2026"),
        ("Łukasz Nowak", "Northwind", "lukasz@example.org", "5/4/2026"),
    )
    sign: str = "The sponsor calls me, and not my manager, when the scope moves"
    notes: str = """\
She read the RAID log before we met: **three risks have no owner**, and the steering group will ask.

- Her rule for escalations: two options, never one
- [ ] Send her the list of owners
- [ ] Ask Marta about the test window
"""
