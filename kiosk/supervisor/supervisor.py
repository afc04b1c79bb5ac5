"""One process per visit: forked from the warm parent, its terminal wiped when it ends, for whatever reason."""

import signal
from collections.abc import Sequence
from time import monotonic

from kiosk.supervisor import processes
from kiosk.supervisor.caretaker import Cares, Caretaker
from kiosk.supervisor.child import fork
from kiosk.supervisor.crash_history import CrashHistory
from kiosk.supervisor.front_child import FrontChild
from kiosk.supervisor.guarded_service import GuardedService
from kiosk.supervisor.kept_picture import KeptPicture
from kiosk.supervisor.later import Later
from kiosk.supervisor.listener import Listener
from kiosk.supervisor.listeners import Listeners
from kiosk.supervisor.service import Serves, Service
from kiosk.supervisor.spare_child import SpareChild
from kiosk.supervisor.terminal import FALLBACK_SIZE, Size, Terminal, TerminalGone
from kiosk.supervisor.tidying import Tidying
from kiosk.supervisor.warm_up import WarmUp
from kiosk.supervisor.watch import Stopped, Watch
from kiosk.visit.end_visit import VisitEnd

SETTLE_S = 0.5
"""Files that change together are read together."""

WARM_AFTER_S = 1.0
"""From the first hand-over: whoever is waiting for the kiosk to start is not to wait for this too."""

PROBATION_S = 1.0
"""After a rest, a child has to live so long before the neutral screen returns."""

_WELL = {int(VisitEnd.LEFT), int(VisitEnd.STAFF), -signal.SIGALRM}
_STAFF_WELL = {*_WELL, int(VisitEnd.LOCKED)}


class Supervisor:
    """Runs a service visit after visit until it is stopped; no word that a visitor types ever reaches it.

    Args:
        service: What a visit is.
        terminal: Where.
        watch: What is waited for.
        kept: Where the neutral picture is put away for the next start.
        trial: A visit may stop the kiosk.
        staff: The work of staff, where a visit that ends with `VisitEnd.STAFF` lets them in; None where nothing does.
        listeners: Who is told what happens.
        care: What looks after the home folder, if it is looked after.
        hold_s: For so long after a visit, or work of staff, nobody gets the terminal, and keys are dropped.

    Attributes:
        crashes: How many of what kind there were.
    """

    def __init__(
        self,
        service: Service,
        terminal: Terminal,
        watch: Watch,
        kept: KeptPicture,
        trial: bool,
        staff: Serves | None = None,
        listeners: Sequence[Listener] = (),
        care: Cares | None = None,
        hold_s: float = 0.0,
    ) -> None:
        self.crashes = CrashHistory()
        self._service = GuardedService(service)
        self._terminal = terminal
        self._watch = watch
        self._kept = kept
        self._trial = trial
        self._later = Later()
        self._staff = staff
        self._listeners = Listeners(listeners, self._later)
        self._front: FrontChild | None = None
        self._staff_are_in = False
        self._spare = SpareChild(lambda: fork(service, slowly=True), self._later)
        self._tidying = Tidying(service, self._later)
        self._caretaker = Caretaker(care, self._later)
        self._warm_up = WarmUp(self._service, self._later, self._renew_spare)
        self._resting, self._hold_s = False, hold_s
        self._painted: Size = FALLBACK_SIZE

    @property
    def fault(self) -> Exception | None:
        """What the service raised since the last load began, if it did."""
        return self._service.fault

    def run(self, shown: tuple[Size, bytes] | None) -> None:
        """Serve until stopped or until the terminal is closed; leave no process behind but those `finish` waits for.

        Args:
            shown: The neutral picture that is up already, if one is, with its size.
        """
        try:
            self._begin(shown)
            while True:
                self._step()
        except (Stopped, TerminalGone):
            pass
        finally:
            try:
                processes.sweep(self._tidying.pids)
            except Stopped:  # it comes once only
                processes.sweep(self._tidying.pids)
            if self._front is not None:
                self._tidying.owe(self._front.job)

    def finish(self) -> None:
        """Let the printer be seen to after the last visit; to be called when the terminal was given back."""
        self._tidying.wait()
        processes.sweep()

    def _begin(self, shown: tuple[Size, bytes] | None) -> None:
        self._terminal.hold()
        if shown is None:
            shown = self._cover()
        self._load()
        if not self._service.loaded:
            self._rest()
            return
        self._painted = shown[0]
        if shown != self._picture():
            self._cover()
        self._warm_up.begin(WARM_AFTER_S)
        self._hand_over()

    def _step(self) -> None:
        happened = self._watch.wait(self._later.pause_s())
        for ended in processes.reap():
            if self._front is not None and ended.pid == self._front.pid:
                self._visit_ended(self._front, ended.code)
            elif ended.pid in self._spare.pids:
                self._spare_ended()
                self._listeners.crashed(ended.code)
            else:
                self._tidying.ended(ended.pid)
                self._caretaker.ended(ended.pid, ended.code)
        if happened.resized and self._front is None:
            self._cover()
        if happened.keys:
            self._keys_came()
        if happened.files and not self._later.waits(self._reload):
            self._later.after(SETTLE_S, self._reload)
        if happened.any_files:
            self._caretaker.soon()
        self._later.do_what_is_due()

    def _keys_came(self) -> None:
        if self._front is not None:
            self._front.keys_came()
        else:
            self._terminal.drop_keys()

    # From one visit to the next

    def _visit_ended(self, front: FrontChild, code: int) -> None:
        if self._trial and code == VisitEnd.STOP_KIOSK:
            raise Stopped
        staff_were_in, self._staff_are_in = self._staff_are_in, False
        was_used = front.was_used
        went_well = code in _STAFF_WELL if staff_were_in else was_used and code in _WELL
        self._tidying.owe(front.job)
        self._front = None
        front.close()
        self._clear_up()
        self._tidying.begin()
        if went_well and code == VisitEnd.STAFF and not staff_were_in and self._let_staff_in():
            return
        if shown := was_used or staff_were_in:
            self._listeners.visit_over()
        must_rest = False
        if went_well and not staff_were_in:
            self.crashes.went_well()
        elif not staff_were_in:  # a fault in their screens is none of the visitors'
            must_rest = self.crashes.crashed(code, monotonic(), front.lived_s)
        if shown and self._hold_s and not must_rest:
            self._later.after(self._hold_s, self._hand_over)
        else:
            (self._rest if must_rest else self._hand_over)()
        if not went_well:  # somebody may be waiting for the next screen, and nobody for this
            self._listeners.crashed(code)
        self._caretaker.soon()

    def _clear_up(self) -> None:
        self._cover()
        if processes.sweep((*self._spare.pids, *self._tidying.pids, *self._caretaker.pids)):
            self._cover()  # what was swept may have written meanwhile

    def _cover(self) -> tuple[Size, bytes]:
        size, picture = self._picture()
        self._terminal.cover(picture)
        while size != self._terminal.size():  # another one while it was drawn, and whoever would be told had ended
            size, picture = self._picture()
            self._terminal.cover(picture)
        self._painted = size
        return size, picture

    def _picture(self) -> tuple[Size, bytes]:
        size = self._terminal.size()
        return size, self._service.picture(self._resting, *size)

    def _hand_over(self) -> None:
        """Let the next child have the terminal, the spare one if there is."""
        try:
            child = self._spare.take() or fork(self._service.service, slowly=False)
        except (OSError, RuntimeError):
            self._rest()
            return
        self._front = FrontChild(child, self._terminal, self._later, self._painted)
        self._listeners.handed_over(self._front)
        self._spare.make_soon()

    def _let_staff_in(self) -> bool:
        """Give the terminal to a child for staff, forked now; the spare one goes on waiting for a visitor."""
        if self._staff is None:
            return False
        try:
            child = fork(self._staff, slowly=False)
        except (OSError, RuntimeError):
            return False
        self._listeners.forget()
        self._staff_are_in = True
        self._front = FrontChild(child, self._terminal, self._later, self._painted)
        return True

    def _spare_ended(self) -> None:
        if self._resting:
            self._rest()
        else:
            self._spare.failed()

    # When nothing else works

    def _rest(self) -> None:
        """Show the plain page, and try again behind it after a while."""
        self._spare.drop()
        self._later.forget_all()
        self._resting = True
        self._cover()
        self._later.after(self.crashes.next_rest_s(), self._try_again)
        self._listeners.resting()

    def _try_again(self) -> None:
        self._spare.drop()
        self._load()
        if not self._service.loaded or not self._spare.make():
            self._rest()
            return
        self._later.after(PROBATION_S, self._serve_again)

    def _serve_again(self) -> None:
        """The new child has lived for a while: let it show the neutral screen."""
        self._resting = False
        self._clear_up()
        self._warm_up.begin(WARM_AFTER_S)
        self._hand_over()

    # Content

    def _load(self) -> bool:
        folders = self._service.watched()
        self._watch.folders(folders)  # before loading: what changes meanwhile is told again
        self._kept.note(folders)
        loaded = self._service.load()
        if loaded:
            self._later.after(PROBATION_S, self._keep_picture)
        self._caretaker.soon()
        return loaded

    def _keep_picture(self) -> None:
        size = self._terminal.size()
        self._kept.keep(size, self._service.picture(False, *size))

    def _reload(self) -> None:
        """Let the next visit see what has changed."""
        if self._resting:
            self._later.forget_all()
            self._try_again()
        elif self._load():
            self._renew()
            self._warm_up.begin(WARM_AFTER_S)

    def _renew_spare(self) -> None:
        self._spare.drop()
        self._spare.make_soon()

    def _renew(self) -> None:
        """Replace the children that wait by such as know all that is loaded; a visit that goes on is not touched."""
        self._spare.drop()
        if self._front is not None and not self._front.was_used and not self._staff_are_in:
            self._front.kill()
            self._front.close()
            self._front = None
            self._clear_up()
            self._hand_over()
        else:
            self._spare.make_soon()
