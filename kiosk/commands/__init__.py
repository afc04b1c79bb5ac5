"""Commands for staff in a shell: each carries out one intention and writes lines."""
