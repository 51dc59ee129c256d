/// The part of ICU that the package uses, behind plain C types.
///
/// ICU's own headers rename every function with a version suffix and clash with Foundation's copy, so
/// only this target's `.c` files see them. Text is UTF-16 code units; lengths and offsets are counted in
/// units unless a name says bytes. Every `status` is ICU's `UErrorCode`: above zero is a failure.
#ifndef CICU_H
#define CICU_H

#include <stdbool.h>
#include <stdint.h>

// Library

/// ICU's stable name of an error code, such as `U_FILE_ACCESS_ERROR`.
const char *cicu_error_name(int32_t status);
/// Writes the running library's version, such as `72.1`, into `out` (at least 20 bytes).
void cicu_version(char *out);

// Boundaries

typedef struct cicu_breaker cicu_breaker;
enum { CICU_BREAK_GRAPHEME = 0, CICU_BREAK_WORD = 1, CICU_BREAK_SENTENCE = 3 };

cicu_breaker *cicu_breaker_open(int32_t kind, const char *locale, int32_t *status);
void cicu_breaker_close(cicu_breaker *breaker);
/// Writes the boundaries of `text`, without 0 and with `length`, and each one's rule status when `tags`
/// is not null. Returns their number, at most `length`. The breaker keeps no pointer to the text.
int32_t cicu_breaker_boundaries(
    cicu_breaker *breaker, const uint16_t *text, int32_t length, int32_t *boundaries, int32_t *tags,
    int32_t *status);

// Normalisation

typedef struct cicu_normalizer cicu_normalizer;
enum { CICU_NFC = 0, CICU_NFKC_CASEFOLD = 1 };

/// A shared, immutable instance that must not be closed.
const cicu_normalizer *cicu_normalizer_shared(int32_t form, int32_t *status);
int32_t cicu_normalize(
    const cicu_normalizer *normalizer, const uint16_t *text, int32_t length, uint16_t *out,
    int32_t capacity, int32_t *status);
bool cicu_has_boundary_before(const cicu_normalizer *normalizer, int32_t scalar);

// Character sets

typedef struct cicu_detector cicu_detector;
typedef struct {
    const char *name;
    int32_t confidence;
} cicu_match;

cicu_detector *cicu_detector_open(int32_t *status);
void cicu_detector_close(cicu_detector *detector);
/// The best guesses, best first. Names live as long as the library. Returns how many were written.
int32_t cicu_detector_matches(
    cicu_detector *detector, const uint8_t *bytes, int32_t count, cicu_match *out, int32_t capacity,
    int32_t *status);

typedef struct cicu_converter cicu_converter;

cicu_converter *cicu_converter_open(const char *name, int32_t *status);
void cicu_converter_close(cicu_converter *converter);
/// The IANA or MIME name of the converter's encoding, or null.
const char *cicu_converter_name(const cicu_converter *converter);
/// Converts from `*source` on until the source or the room is used up. Invalid sequences become U+FFFD
/// and add their length to `*invalid`. `offsets` are byte offsets from the start of this call's source.
/// Returns the number of units written; `*source` and `*more` say what is left.
int32_t cicu_converter_decode(
    cicu_converter *converter, const uint8_t *bytes, int64_t count, int64_t *source, uint16_t *out,
    int32_t *offsets, int32_t capacity, int64_t *invalid, bool *more, int32_t *status);

// Characters

/// ICU's `UScriptCode`.
int32_t cicu_script(int32_t scalar);
/// The four-letter code of ISO 15924.
const char *cicu_script_name(int32_t script);
/// ICU's `UEastAsianWidth`: 0 neutral, 1 ambiguous, 2 half-width, 3 full-width, 4 narrow, 5 wide.
int32_t cicu_east_asian_width(int32_t scalar);
/// ICU's `UCharCategory`, the general category.
int32_t cicu_category(int32_t scalar);

// Numbers

typedef struct cicu_number_parser cicu_number_parser;
enum { CICU_NUMBER_DECIMAL = 1, CICU_NUMBER_SPELLED_OUT = 5 };

cicu_number_parser *cicu_number_parser_open(int32_t style, const char *locale, int32_t *status);
void cicu_number_parser_close(cicu_number_parser *parser);
/// Parses the number that `text` begins with; `*consumed` is its length in units.
double cicu_number_parse(
    const cicu_number_parser *parser, const uint16_t *text, int32_t length, int32_t *consumed,
    int32_t *status);

#endif
