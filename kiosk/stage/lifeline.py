"""What systemd hears of a kiosk on stage: that it lives, and with it the stage and the compositor."""

from kiosk.stage.wayland import Wayland
from kiosk.supervisor import stage_line
from kiosk.supervisor.systemd_notify import SystemdNotify


class Lifeline:
    """Hands on what the kiosk in front tells.

    Its sign of life goes on only when the compositor has answered too: so systemd, which ends all when it hears none,
    also ends a compositor or a stage that hangs. Nothing here waits, and nothing happens but at a sign of life.

    Args:
        wayland: The compositor.
        systemd: Where it goes.
    """

    def __init__(self, wayland: Wayland, systemd: SystemdNotify) -> None:
        self._wayland, self._systemd = wayland, systemd
        self._is_asked = False

    def hand_on(self, message: bytes) -> None:
        """Take what the kiosk told; what is not for systemd is passed over.

        Raises:
            CompositorGone: It is.
        """
        match message:
            case stage_line.READY:
                self._systemd.ready()
            case stage_line.RESTING:
                self._systemd.resting()
            case stage_line.ALIVE if not self._is_asked:  # one that hangs is asked once
                self._is_asked = True
                self._wayland.sync(self._answered)

    def _answered(self) -> None:
        self._is_asked = False
        self._systemd.alive()
