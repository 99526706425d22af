using System.Buffers;
using System.IO.Compression;
using System.Text;

namespace Duplex.FhirModelGenerator;

/// <summary>The compact form of definitions: a table of strings, an index of entries, and bodies whose texts are numbers into the table.</summary>
internal sealed class CompactWriter
{
    private readonly Dictionary<string, int> _strings = new(StringComparer.Ordinal);
    private readonly List<string> _table = [];
    private readonly List<(int Kind, int Url, int Version, int Length)> _entries = [];
    private readonly ArrayBufferWriter<byte> _bodies = new();
    private readonly ArrayBufferWriter<byte> _body = new();

    /// <summary>Zero or more, seven bits to a byte, the low ones first.</summary>
    public void Number(int value) => Number(_body, value);

    /// <summary>A text, or null.</summary>
    public void Text(string? text) => Number(text is null ? 0 : IndexOf(text) + 1);

    public void Texts(IReadOnlyCollection<string> texts)
    {
        Number(texts.Count);
        foreach (var text in texts)
        {
            Text(text);
        }
    }

    /// <summary>Ends the body that was written since the last call.</summary>
    public void EndEntry(int kind, string url, string version)
    {
        _entries.Add((kind, IndexOf(url), IndexOf(version), _body.WrittenCount));
        _bodies.Write(_body.WrittenSpan);
        _body.ResetWrittenCount();
    }

    public byte[] ToArray()
    {
        var head = new ArrayBufferWriter<byte>();
        Number(head, _table.Count);
        foreach (var text in _table)
        {
            var utf8 = Encoding.UTF8.GetBytes(text);
            Number(head, utf8.Length);
            head.Write(utf8);
        }

        Number(head, _entries.Count);
        foreach (var (kind, url, version, length) in _entries)
        {
            Number(head, kind);
            Number(head, url);
            Number(head, version);
            Number(head, length);
        }

        head.Write(_bodies.WrittenSpan);
        return head.WrittenSpan.ToArray();
    }

    public static byte[] Compress(byte[] content)
    {
        using var output = new MemoryStream();
        using (var brotli = new BrotliStream(output, CompressionLevel.SmallestSize))
        {
            brotli.Write(content);
        }

        return output.ToArray();
    }

    private static void Number(ArrayBufferWriter<byte> target, int value)
    {
        var rest = (uint)value;
        while (rest >= 0x80)
        {
            target.Write([(byte)(rest | 0x80)]);
            rest >>= 7;
        }

        target.Write([(byte)rest]);
    }

    private int IndexOf(string text)
    {
        if (!_strings.TryGetValue(text, out var index))
        {
            index = _strings[text] = _table.Count;
            _table.Add(text);
        }

        return index;
    }
}
