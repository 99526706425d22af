using System.Text.Json;

namespace Duplex.Composition;

/// <summary>Where the running program can be reached. Written when it listens, removed when it stops.</summary>
/// <param name="Web">The address of facade, API and console.</param>
/// <param name="Mllp">Host and port of each connection's listener.</param>
/// <param name="Configuration">The configuration folder; null: the program runs with its sandbox.</param>
/// <param name="Sandbox">The FHIR base address of the sandbox in the same process; null without one.</param>
internal sealed record RunFile(int Pid, DateTimeOffset StartedAt, Uri Web, IReadOnlyDictionary<string, string> Mllp, Uri? Sandbox, string? Configuration = null)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { WriteIndented = true };

    /// <summary>Null where no program runs on the folder, or what it left cannot be read.</summary>
    public static RunFile? Read(DataFolderPaths paths)
    {
        try
        {
            return File.Exists(paths.Run) ? JsonSerializer.Deserialize<RunFile>(File.ReadAllBytes(paths.Run), Json) : null;
        }
        catch (Exception unreadable) when (unreadable is JsonException or IOException)
        {
            return null;
        }
    }

    public void Write(DataFolderPaths paths) => SecretFile.Write(paths.Run, JsonSerializer.SerializeToUtf8Bytes(this, Json));

    public static void Remove(DataFolderPaths paths) => File.Delete(paths.Run);
}
