#include "WordBreak.h"

#include <unicode/ubrk.h>

int64_t wordbreak_count(const uint16_t *text, int32_t length, const char *locale) {
    UErrorCode status = U_ZERO_ERROR;
    UBreakIterator *words = ubrk_open(UBRK_WORD, locale, (const UChar *)text, length, &status);
    if (U_FAILURE(status)) {
        return -1;
    }
    int64_t count = 0;
    while (ubrk_next(words) != UBRK_DONE) {
        count++;
    }
    ubrk_close(words);
    return count;
}
