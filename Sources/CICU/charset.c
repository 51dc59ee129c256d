#include "CICU.h"

#include <unicode/ucnv.h>
#include <unicode/ucnv_cb.h>
#include <unicode/ucsdet.h>
#include <stdlib.h>

cicu_detector *cicu_detector_open(int32_t *status) {
    UErrorCode code = U_ZERO_ERROR;
    UCharsetDetector *detector = ucsdet_open(&code);
    *status = code;
    return (cicu_detector *)detector;
}

void cicu_detector_close(cicu_detector *detector) { ucsdet_close((UCharsetDetector *)detector); }

int32_t cicu_detector_matches(
    cicu_detector *detector, const uint8_t *bytes, int32_t count, cicu_match *out, int32_t capacity,
    int32_t *status) {
    UErrorCode code = U_ZERO_ERROR;
    int32_t found = 0;
    ucsdet_setText((UCharsetDetector *)detector, (const char *)bytes, count, &code);
    const UCharsetMatch **matches = ucsdet_detectAll((UCharsetDetector *)detector, &found, &code);
    int32_t written = 0;
    for (; U_SUCCESS(code) && written < found && written < capacity; written++) {
        out[written].name = ucsdet_getName(matches[written], &code);
        out[written].confidence = ucsdet_getConfidence(matches[written], &code);
    }
    *status = code;
    return U_SUCCESS(code) ? written : 0;
}

struct cicu_converter {
    UConverter *icu;
    int64_t invalid;
};

static void replace(
    const void *context, UConverterToUnicodeArgs *args, const char *units, int32_t length,
    UConverterCallbackReason reason, UErrorCode *code) {
    (void)units;
    if (reason > UCNV_IRREGULAR) return;
    ((struct cicu_converter *)context)->invalid += length;
    static const UChar replacement = 0xFFFD;
    *code = U_ZERO_ERROR;
    ucnv_cbToUWriteUChars(args, &replacement, 1, 0, code);
}

cicu_converter *cicu_converter_open(const char *name, int32_t *status) {
    UErrorCode code = U_ZERO_ERROR;
    struct cicu_converter *converter = calloc(1, sizeof *converter);
    if (!converter) {
        *status = U_MEMORY_ALLOCATION_ERROR;
        return NULL;
    }
    converter->icu = ucnv_open(name, &code);
    if (U_SUCCESS(code)) ucnv_setToUCallBack(converter->icu, replace, converter, NULL, NULL, &code);
    *status = code;
    if (U_FAILURE(code)) {
        cicu_converter_close(converter);
        return NULL;
    }
    return converter;
}

void cicu_converter_close(cicu_converter *converter) {
    ucnv_close(converter->icu);
    free(converter);
}

const char *cicu_converter_name(const cicu_converter *converter) {
    UErrorCode code = U_ZERO_ERROR;
    const char *own = ucnv_getName(converter->icu, &code);
    const char *name = ucnv_getStandardName(own, "MIME", &code);
    if (!name) name = ucnv_getStandardName(own, "IANA", &code);
    return name ? name : own;
}

int32_t cicu_converter_decode(
    cicu_converter *converter, const uint8_t *bytes, int64_t count, int64_t *source, uint16_t *out,
    int32_t *offsets, int32_t capacity, int64_t *invalid, bool *more, int32_t *status) {
    UErrorCode code = U_ZERO_ERROR;
    const char *from = (const char *)bytes + *source, *end = (const char *)bytes + count;
    UChar *to = (UChar *)out;
    ucnv_toUnicode(converter->icu, &to, to + capacity, &from, end, offsets, true, &code);
    *source = from - (const char *)bytes;
    *invalid = converter->invalid;
    *more = code == U_BUFFER_OVERFLOW_ERROR;
    *status = *more ? U_ZERO_ERROR : code;
    return (int32_t)(to - (UChar *)out);
}
