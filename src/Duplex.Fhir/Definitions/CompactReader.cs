using System.IO.Compression;
using System.Text;

namespace Duplex.Fhir.Definitions;

/// <summary>Reads the compact form that tools/FhirModelGenerator writes.</summary>
internal ref struct CompactReader(byte[] content, string[] strings, int position)
{
    private int _position = position;

    public readonly int Position => _position;

    public static byte[] Decompress(Stream compressed)
    {
        using var brotli = new BrotliStream(compressed, CompressionMode.Decompress);
        using var output = new MemoryStream();
        brotli.CopyTo(output);
        return output.ToArray();
    }

    public static string[] ReadStrings(byte[] content, out int position)
    {
        var reader = new CompactReader(content, [], 0);
        var strings = new string[reader.Number()];
        for (var i = 0; i < strings.Length; i++)
        {
            var length = reader.Number();
            strings[i] = Encoding.UTF8.GetString(content, reader._position, length);
            reader._position += length;
        }

        position = reader._position;
        return strings;
    }

    public int Number()
    {
        uint value = 0;
        for (var shift = 0; ; shift += 7)
        {
            var next = content[_position++];
            value |= (uint)(next & 0x7F) << shift;
            if (next < 0x80)
            {
                return (int)value;
            }
        }
    }

    public string String() => strings[Number()];

    public string? Text() => Number() is var index && index == 0 ? null : strings[index - 1];

    public string RequiredText() => Text() ?? throw new InvalidDataException("The embedded definitions lack a text.");

    public string[] Texts()
    {
        var count = Number();
        var texts = count == 0 ? [] : new string[count];
        for (var i = 0; i < count; i++)
        {
            texts[i] = RequiredText();
        }

        return texts;
    }
}
