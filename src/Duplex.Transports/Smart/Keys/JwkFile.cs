using System.Text.Json;
using System.Text.Json.Nodes;

namespace Duplex.Transports.Smart.Keys;

/// <summary>A private key in a file of one JWK, for its owner's eyes only (mode 0600).</summary>
public static class JwkFile
{
    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite;
    private const UnixFileMode Others = UnixFileMode.OtherRead | UnixFileMode.OtherWrite;
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };

    /// <summary>Creates a key and its file; the file must not exist yet.</summary>
    /// <exception cref="IOException">It exists, or cannot be written.</exception>
    public static SmartSigningKey Create(string path, SmartSigningAlgorithm algorithm)
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write, Options = FileOptions.WriteThrough };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = OwnerOnly;
        }

        var key = SmartSigningKey.Create(algorithm);
        using var file = new FileStream(path, options);
        JsonSerializer.Serialize(file, key.ToPrivateJwk(), Indented);
        return key;
    }

    /// <summary>Reads a key.</summary>
    /// <exception cref="FormatException">The content is no usable key, or others may read it; says what would be right.</exception>
    /// <exception cref="IOException">The file is not there or cannot be read.</exception>
    public static SmartSigningKey Read(string path)
    {
        if (!OperatingSystem.IsWindows() && (File.GetUnixFileMode(path) & Others) != 0)
        {
            throw new FormatException($"{path}: everybody on this machine may read this private key; set its mode to 0600.");
        }

        try
        {
            return JsonNode.Parse(File.ReadAllBytes(path)) is JsonObject jwk
                ? SmartSigningKey.FromPrivateJwk(jwk)
                : throw new FormatException("The file must hold one JWK object.");
        }
        catch (JsonException)
        {
            throw new FormatException($"{path}: the file is not JSON; it must hold one JWK object.");
        }
        catch (FormatException exception)
        {
            throw new FormatException($"{path}: {exception.Message}", exception);
        }
    }

    /// <summary>Reads the key, or creates it where there is no file yet.</summary>
    public static SmartSigningKey ReadOrCreate(string path, SmartSigningAlgorithm algorithm) =>
        File.Exists(path) ? Read(path) : Create(path, algorithm);
}
