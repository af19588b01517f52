"""A button for an action of the registry: with its icon and its key, it does the same."""

from __future__ import annotations

from ui.actions import SPECS, Actions
from ui.widgets.button import Button


class ActionButton(Button):
    """Does the action `key`, by which it is found too; `words` stand on it instead of those of the menu."""

    def __init__(
        self,
        actions: Actions,
        key: str,
        words: str = "",
        *,
        look: str = "plain",
        ink: str = "",
        flush: bool = False,
    ) -> None:
        spec = SPECS[key]
        keys = spec.keys[0] if spec.keys else ""
        super().__init__(words or spec.words, spec.icon, look=look, keys=keys, ink=ink, flush=flush)
        self.setObjectName(key)
        self.clicked.connect(actions[key].trigger)
