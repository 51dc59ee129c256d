#ifndef WORDBREAK_H
#define WORDBREAK_H

#include <stdint.h>

/// The yardstick: counts ICU's word boundaries in UTF-16 text. Negative if ICU reports an error.
int64_t wordbreak_count(const uint16_t *text, int32_t length, const char *locale);

#endif
