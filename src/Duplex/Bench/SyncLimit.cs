using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace Duplex.Bench;

/// <summary>What the disk gives: 4 KiB written and synced, one after the other.</summary>
internal static class SyncLimit
{
    private const int BlockBytes = 4096;

    /// <summary>Writes of 4 KiB, each with its fdatasync, per second on the file system of a folder.</summary>
    public static double PerSecond(string folder, TimeSpan duration, TimeProvider time)
    {
        var path = Path.Combine(folder, "sync-limit.tmp");
        try
        {
            using var file = File.OpenHandle(path, FileMode.Create, FileAccess.Write);
            var block = new byte[BlockBytes];
            Array.Fill(block, (byte)'x');
            var started = time.GetTimestamp();
            long count = 0;
            while (time.GetElapsedTime(started) < duration)
            {
                WriteOne(file, block, count++);
            }

            return count / time.GetElapsedTime(started).TotalSeconds;
        }
        finally
        {
            File.Delete(path);
        }
    }

    private static void WriteOne(SafeFileHandle file, byte[] block, long index)
    {
        RandomAccess.Write(file, block, index * BlockBytes);
        if (DataSync(file) != 0)
        {
            throw new BenchFailedException($"The disk could not be synced: {Marshal.GetLastPInvokeErrorMessage()}.");
        }
    }

    [DllImport("libc", EntryPoint = "fdatasync", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int DataSync(SafeFileHandle file);
}
