/* The floor of the accept figure: a plain C program that writes the same rows through the SQLite C API, with
 * the same pragmas, one transaction for each case. The rows are those that the real program wrote; they are
 * read from its file beforehand and held in memory. */
#ifndef BM_ACCEPT_FLOOR_H
#define BM_ACCEPT_FLOOR_H

#ifdef __cplusplus
extern "C" {
#endif

struct floor_program;

/* Reads the cases from `recorded` (entries with a number above `after` in this chain, 0 for the own one,
 * grouped by their time) and opens `target`. NULL on any error, which is printed. */
struct floor_program* floor_open(const char* recorded, const char* target, long long after, long long chain);
int floor_cases(const struct floor_program* program);
/* Writes the rows of the i-th case in one transaction; 0 when done. */
int floor_accept(struct floor_program* program, int i);
/* The same rows of all cases from `from` on in one transaction, for the floor of an import; rows written. */
long long floor_import(struct floor_program* program, int from);
void floor_close(struct floor_program* program);

#ifdef __cplusplus
}
#endif
#endif
