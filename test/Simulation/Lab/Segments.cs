using System.Text;

namespace Duplex.Simulation.Lab;

/// <summary>The segments of a message as text; the simulated laboratory reads them without Duplex's own parser.</summary>
public sealed class Segments
{
    private readonly string[] _lines;

    private Segments(string[] lines) => _lines = lines;

    public string this[string segment, int field]
    {
        get
        {
            var fields = Line(segment).Split('|');
            var index = segment == "MSH" ? field - 1 : field;
            return index < fields.Length ? fields[index] : "";
        }
    }

    public static Segments Of(ReadOnlySpan<byte> message) => new(Encoding.UTF8.GetString(message).Split('\r'));

    /// <summary>The first segment of that name, empty where there is none.</summary>
    public string Line(string segment) => _lines.FirstOrDefault(line => line.StartsWith(segment, StringComparison.Ordinal)) ?? "";

    /// <summary>The message with other segments.</summary>
    public string With(Func<string, string> line) => string.Join('\r', _lines.Select(line));
}
