#include "CICU.h"

#include <unicode/ubrk.h>
#include <unicode/unorm2.h>

cicu_breaker *cicu_breaker_open(int32_t kind, const char *locale, int32_t *status) {
    UErrorCode code = U_ZERO_ERROR;
    UBreakIterator *breaker = ubrk_open((UBreakIteratorType)kind, locale, NULL, 0, &code);
    *status = code;
    return (cicu_breaker *)breaker;
}

void cicu_breaker_close(cicu_breaker *breaker) { ubrk_close((UBreakIterator *)breaker); }

int32_t cicu_breaker_boundaries(
    cicu_breaker *breaker, const uint16_t *text, int32_t length, int32_t *boundaries, int32_t *tags,
    int32_t *status) {
    static const UChar nothing[1] = {0};
    UBreakIterator *iterator = (UBreakIterator *)breaker;
    UErrorCode code = U_ZERO_ERROR;
    int32_t count = 0;
    ubrk_setText(iterator, (const UChar *)text, length, &code);
    if (U_SUCCESS(code)) {
        ubrk_first(iterator);
        for (int32_t at = ubrk_next(iterator); at != UBRK_DONE && count < length; at = ubrk_next(iterator)) {
            if (tags) tags[count] = ubrk_getRuleStatus(iterator);
            boundaries[count++] = at;
        }
    }
    UErrorCode detached = U_ZERO_ERROR;
    ubrk_setText(iterator, nothing, 0, &detached);
    *status = code;
    return count;
}

const cicu_normalizer *cicu_normalizer_shared(int32_t form, int32_t *status) {
    UErrorCode code = U_ZERO_ERROR;
    const UNormalizer2 *normalizer =
        form == CICU_NFC ? unorm2_getNFCInstance(&code) : unorm2_getNFKCCasefoldInstance(&code);
    *status = code;
    return (const cicu_normalizer *)normalizer;
}

int32_t cicu_normalize(
    const cicu_normalizer *normalizer, const uint16_t *text, int32_t length, uint16_t *out,
    int32_t capacity, int32_t *status) {
    UErrorCode code = U_ZERO_ERROR;
    int32_t written = unorm2_normalize(
        (const UNormalizer2 *)normalizer, (const UChar *)text, length, (UChar *)out, capacity, &code);
    *status = code;
    return written;
}

bool cicu_has_boundary_before(const cicu_normalizer *normalizer, int32_t scalar) {
    return unorm2_hasBoundaryBefore((const UNormalizer2 *)normalizer, scalar);
}
