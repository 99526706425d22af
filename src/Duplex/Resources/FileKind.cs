using System.Runtime.InteropServices;

namespace Duplex.Resources;

/// <summary>Whether a path names a file whose bytes are there: opening a pipe waits for who writes it, and a device may never end.</summary>
internal static class FileKind
{
    // Of statx(2), which has the same layout on every processor.
    private const int CurrentFolder = -100;
    private const uint WantsType = 1;
    private const int StatxBytes = 256;
    private const int ModeOffset = 28;
    private const int TypeBits = 0xF000;
    private const int Regular = 0x8000;

    /// <summary>True also where the system does not tell.</summary>
    public static bool IsRegular(string path)
    {
        if (!OperatingSystem.IsLinux())
        {
            return true;
        }

        var found = new byte[StatxBytes];
        return Statx(CurrentFolder, path, 0, WantsType, found) != 0 || (MemoryMarshal.Read<ushort>(found.AsSpan(ModeOffset)) & TypeBits) == Regular;
    }

    [DllImport("libc", EntryPoint = "statx")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Statx(int folder, [MarshalAs(UnmanagedType.LPUTF8Str)] string path, int flags, uint mask, [Out] byte[] found);
}
