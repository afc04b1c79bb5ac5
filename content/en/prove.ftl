### What `kiosk prove` says: does this machine forget a visit?

command-prove =
    Prove on this very machine that nothing of a visit is left when it ends.

    Use: sudo kiosk prove [--stack pty|console|cage] [--json] [--home DIR]

      --stack STACK         the terminal to use; without it, the one that is installed
      --json                for other programs to read
      --home DIR            the folder with this shelter's settings and lists

    A kiosk of its own runs beside the one that visitors see, with a copy of its
    settings and list. It is given made-up words, each visit ends in another way,
    and then the words are looked for: in memory, on the terminal, in files, in
    what waits for printers, and in the journal. That takes three to five
    minutes. The result is kept for staff and for "kiosk doctor". The code at the
    end is 0 for PASS, and 1 for FAIL.

# Steps, and how a visit ends in each
prove-step = A visit that ends { $way } ...
prove-way-leave = with F12
prove-way-escape = with Esc on the first page
prove-way-quiet = by itself after the quiet time
prove-way-kill = when its process is killed
prove-way-fault = by a fault in its process
prove-way-supervisor = when the whole kiosk is killed
prove-way-full = when it has no memory left

# Where something was left
prove-left-memory = Something of a visit that ended { $way } was left in the memory of { $where } ({ $what }).
prove-left-open-file = Something of a visit that ended { $way } was left in a deleted file that { $where } holds open.
prove-left-terminal = Something of a visit that ended { $way } was left on the terminal ({ $where }, { $what }).
prove-left-file = Something of a visit that ended { $way } was left in the file { $where }.
prove-left-file-name = Something of a visit that ended { $way } was left in the name of a file in { $where }.
prove-left-journal = Something of a visit that ended { $way } was left in the system's journal.

# The end
prove-renewed = The terminal was replaced after each visit, { $seconds } seconds after its end at most. It was searched after that.
prove-renewed-late = That took longer than { $seconds } seconds. What was typed is in its memory for so long. A busy or slow machine is the usual reason.
prove-passed = { $day }: PASS. Nothing was left of { $visits } visits ({ $stack }, version { $version }).
prove-failed = { $day }: FAIL ({ $stack }, version { $version }).

problem-prove-needs-root = Only root can look into the memory of other programs.
    .remedy = Run "sudo kiosk prove", or start the service: "sudo systemctl start kiosk-prove".
problem-prove-no-home = { $path }: There is no such folder of a kiosk.
    .remedy = Name the kiosk's home folder with --home.
problem-prove-no-console = No free console could be opened ({ $reason }).
    .remedy = Run it on the machine itself, or choose another terminal with --stack.
problem-prove-stuck = The proof itself did not work: this did not come in time: { $what }.
    .remedy = Run it again. If that does not help, run "kiosk doctor".
problem-prove-blind = The proof itself does not work: it did not find a word that was there ({ $what }, { $where }).
    .remedy = It proves nothing then. Please report this.
problem-prove-no-cage = The proof cannot be carried out under cage here (missing: { $missing }).
    .remedy = Install the stack for cage, with a user of its own for the kiosk, or choose another terminal with --stack.
