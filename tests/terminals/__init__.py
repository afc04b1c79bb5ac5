"""Real terminals for the tests: a pty with an emulator, tmux, xterm, code readers, a memory scan."""
