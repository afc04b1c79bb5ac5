from kiosk.supervisor.later import Later


def test_with_nothing_to_do_there_is_no_time_to_wake_up() -> None:
    assert Later().pause_s() is None


def test_what_is_due_is_done_once() -> None:
    later, done = Later(), list[str]()
    later.after(0.0, lambda: done.append("a"))
    later.do_what_is_due()
    later.do_what_is_due()
    assert done == ["a"]


def test_what_is_not_due_waits() -> None:
    later, done = Later(), list[str]()
    later.after(60.0, lambda: done.append("a"))
    later.do_what_is_due()
    pause_s = later.pause_s()
    assert not done
    assert pause_s is not None
    assert 0.0 < pause_s <= 60.0


def test_an_act_put_off_again_waits_once() -> None:
    later, done = Later(), list[str]()

    def act() -> None:
        done.append("a")

    later.after(60.0, act)
    later.after(0.0, act)
    later.do_what_is_due()
    assert done == ["a"]
    assert not later.waits(act)


def test_an_act_may_forget_another_that_is_due() -> None:
    later, done = Later(), list[str]()

    def second() -> None:
        done.append("b")

    later.after(0.0, lambda: later.forget(second))
    later.after(0.0, second)
    later.do_what_is_due()
    assert done == []


def test_everything_can_be_forgotten() -> None:
    later = Later()
    later.after(1.0, later.forget_all)
    later.forget_all()
    assert later.pause_s() is None
