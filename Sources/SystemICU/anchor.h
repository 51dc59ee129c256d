/* ICU is included by CICU's .c files only; this module carries its link flags. */
