"""One window a logbook: a second start hands its files to the first window, which comes to the front."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QDeadlineTimer, QObject, QThread, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

_PATIENCE = 2000  # milliseconds
_LONGEST_MESSAGE = 1024 * 1024
_RECEIVED = b"received\n"


class FirstWindow(QObject):
    """Listens for second starts; made by the one process that holds the window lock of the logbook."""

    called = Signal(list)  # the paths (as text) that the second start was given; often none

    def __init__(self, logbook: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._meet)
        # Whoever left a socket of this name is dead, as we have the lock.
        QLocalServer.removeServer(_name(logbook))
        self._server.listen(_name(logbook))

    def close(self) -> None:
        """Answer no more."""
        self._server.close()

    def _meet(self) -> None:
        while (visitor := self._server.nextPendingConnection()) is not None:
            visitor.readyRead.connect(lambda visitor=visitor: self._read(visitor))
            visitor.disconnected.connect(visitor.deleteLater)
            self._read(visitor)

    def _read(self, visitor: QLocalSocket) -> None:
        if not visitor.canReadLine():
            if visitor.bytesAvailable() > _LONGEST_MESSAGE:
                visitor.abort()
            return
        files = _files(bytes(visitor.readLine()))
        if files is not None:
            visitor.write(_RECEIVED)
            visitor.flush()
            self.called.emit(files)


def hand_over(logbook: Path, files: Sequence[str]) -> bool:
    """Call the first window to the front and give it `files`; False if it does not answer."""
    socket = QLocalSocket()
    if not _connected(socket, _name(logbook)):
        return False
    socket.write(json.dumps([str(Path(file).absolute()) for file in files]).encode() + b"\n")
    socket.flush()
    return socket.waitForReadyRead(_PATIENCE) and bytes(socket.readLine()) == _RECEIVED


def _connected(socket: QLocalSocket, name: str) -> bool:
    """Connect; a first window that has only just started listens a moment later."""
    patience = QDeadlineTimer(_PATIENCE)
    while not patience.hasExpired():
        socket.connectToServer(name)
        if socket.waitForConnected(_PATIENCE):
            return True
        QThread.msleep(50)
    return False


def _name(logbook: Path) -> str:
    digest = hashlib.sha256(str(logbook.resolve()).encode("utf-8", "surrogateescape")).hexdigest()
    return f"mentorlog-{digest[:24]}"


def _files(line: bytes) -> list[str] | None:
    """The paths in a message; None if it is none of ours."""
    try:
        files = json.loads(line)
    except ValueError:
        return None
    return files if isinstance(files, list) and all(isinstance(file, str) for file in files) else None
