using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Duplex.Fhir.Model;

/// <summary>Text of letters that stand in JSON as they are, each one byte: nearly all texts of resources.</summary>
internal static class PlainText
{
    private const int Lane = 8;

    /// <summary>Narrows and looks in one pass. False where a letter is no ASCII or needs an escape; what was written is then void.</summary>
    /// <param name="target">At least as long as the text.</param>
    public static bool TryWrite(string text, Span<byte> target)
    {
        ReadOnlySpan<char> source = text;
        if (target.Length < source.Length)
        {
            return false;
        }

        if (!Vector128.IsHardwareAccelerated || source.Length < Lane)
        {
            return TryWriteEach(source, target);
        }

        ref ushort first = ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(source));
        ref byte start = ref MemoryMarshal.GetReference(target);
        nuint last = (nuint)(source.Length - Lane);
        for (nuint at = 0; at < last; at += Lane)
        {
            if (!TryWriteLane(ref first, ref start, at))
            {
                return false;
            }
        }

        // The last lane may overlap the one before.
        return TryWriteLane(ref first, ref start, last);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool TryWriteLane(ref ushort first, ref byte start, nuint at)
    {
        var letters = Vector128.LoadUnsafe(ref first, at);
        var escaped = Vector128.GreaterThan(letters - Vector128.Create((ushort)' '), Vector128.Create((ushort)('~' - ' ')))
            | Vector128.Equals(letters, Vector128.Create((ushort)'"')) | Vector128.Equals(letters, Vector128.Create((ushort)'\\'));
        if (escaped != Vector128<ushort>.Zero)
        {
            return false;
        }

        Vector128.Narrow(letters, letters).GetLower().StoreUnsafe(ref start, at);
        return true;
    }

    private static bool TryWriteEach(ReadOnlySpan<char> source, Span<byte> target)
    {
        for (var at = 0; at < source.Length; at++)
        {
            var letter = source[at];
            if (letter is < ' ' or > '~' or '"' or '\\')
            {
                return false;
            }

            target[at] = (byte)letter;
        }

        return true;
    }
}
