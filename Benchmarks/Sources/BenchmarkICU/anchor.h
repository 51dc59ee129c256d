/* The benchmark includes ICU in wordbreak.c only; this module carries its link flags. */
