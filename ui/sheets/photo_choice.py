"""One of two photos, to be chosen."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from mentorlog.language import _
from mentorlog.logbook import Logbook
from ui import theme
from ui.photos import photo
from ui.widgets.avatar import LIST_SIZE, Avatar
from ui.widgets.chips import ChoiceChips


class PhotoChoice(QWidget):
    """Both photos by the uids of who has them, with a chip for each; the chips stand in their order."""

    def __init__(self, logbook: Logbook, photos: Mapping[str, str]) -> None:
        super().__init__()
        words = (_("The first"), _("The second"))
        self.chips = ChoiceChips(_("Photo"), zip(photos, words, strict=True))
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(theme.SPACE_8)
        for uid, name in photos.items():
            picture = Avatar(size=LIST_SIZE)
            picture.set_person("", uid, photo(logbook, name))
            line.addWidget(picture)
        line.addWidget(self.chips, 1, Qt.AlignmentFlag.AlignVCenter)
        self.setFocusProxy(self.chips)
