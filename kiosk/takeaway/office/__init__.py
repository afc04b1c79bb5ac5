"""Office printers: a slip as a page of PDF, and the CUPS queue that prints it."""
