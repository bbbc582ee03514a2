"""Where the program meets the world: hosts that render pages, the disk, the clock, processes."""
