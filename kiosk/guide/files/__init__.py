"""Reading content packs from disk: broken files are told, never raised."""
