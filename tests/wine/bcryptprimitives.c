/* Windows has had bcryptprimitives.dll since 8.1 and every Rust program imports ProcessPrng from it; Wine 8 lacks it.
   For tests under Wine only, never shipped: the same chance from advapi32's RtlGenRandom, whose exported name is SystemFunction036. */
#include <windows.h>

BOOLEAN NTAPI SystemFunction036(PVOID buffer, ULONG length);

__declspec(dllexport) BOOL WINAPI ProcessPrng(PBYTE buffer, SIZE_T length)
{
    while (length > 0) {
        ULONG part = length > 0x100000 ? 0x100000 : (ULONG)length;
        if (!SystemFunction036(buffer, part))
            return FALSE;
        buffer += part;
        length -= part;
    }
    return TRUE;
}
