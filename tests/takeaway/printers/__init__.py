"""Printers of all kinds, spoken to over real sockets, FIFOs and terminals."""
