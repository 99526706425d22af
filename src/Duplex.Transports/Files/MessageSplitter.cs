using System.Buffers;
using System.Globalization;
using System.Text;

namespace Duplex.Transports.Files;

/// <summary>Gathers the segments of a file into messages, and holds the counts of BTS-1 and FTS-1 against what came.</summary>
internal sealed class MessageSplitter
{
    private readonly List<Hl7v2FileMessage> _messages = [];
    private readonly List<string> _findings = [];
    private readonly ArrayBufferWriter<byte> _current = new();
    private byte _fieldSeparator = (byte)'|';
    private bool _begun;
    private int _batches;
    private int _inBatch;
    private int _stray;

    public void Take(ReadOnlySpan<byte> segment)
    {
        FileHeader header = FileSegments.HeaderOf(segment);
        bool known = segment.Length > 3 && segment[3] > 0x20 && !char.IsAsciiLetterOrDigit((char)segment[3]);
        if (header != FileHeader.None && (known || !_begun))
        {
            Open(segment, header);
        }
        else if (Is(segment, "BTS"u8))
        {
            Close();
            Compare(segment, "BTS-1", _inBatch, "its batch has", "message");
            _inBatch = 0;
        }
        else if (Is(segment, "FTS"u8))
        {
            Close();
            Compare(segment, "FTS-1", Math.Max(_batches, _messages.Count > 0 ? 1 : 0), "the file has", "batch");
        }
        else if (_current.WrittenCount > 0)
        {
            Append(segment);
        }
        else
        {
            _stray++;
        }
    }

    public Hl7v2File Finish(Hl7v2FileName file)
    {
        Close();
        if (_stray > 0)
        {
            _findings.Add($"{_stray} {(_stray == 1 ? "segment stands" : "segments stand")} outside of every message and {(_stray == 1 ? "was" : "were")} left out");
        }

        return _messages.Count == 0
            ? new(file.Path, file.Name, [], "it is a batch without a message", _findings)
            : new(file.Path, file.Name, _messages, null, _findings);
    }

    private void Open(ReadOnlySpan<byte> segment, FileHeader header)
    {
        _begun = true;
        Close();
        if (segment.Length > 3)
        {
            _fieldSeparator = segment[3];
        }

        if (header == FileHeader.Message)
        {
            Append(segment);
        }
        else if (header == FileHeader.Batch)
        {
            _batches++;
            _inBatch = 0;
        }
    }

    private void Append(ReadOnlySpan<byte> segment)
    {
        _current.Write(segment);
        _current.Write("\r"u8);
    }

    private void Close()
    {
        if (_current.WrittenCount == 0)
        {
            return;
        }

        _inBatch++;
        _messages.Add(new(_messages.Count + 1, _current.WrittenSpan.ToArray()));
        _current.ResetWrittenCount();
    }

    /// <summary>A count that is no number is no count.</summary>
    private void Compare(ReadOnlySpan<byte> segment, string place, int found, string whole, string one)
    {
        ReadOnlySpan<byte> value = segment.Length > 4 ? segment[4..] : default;
        int end = value.IndexOf(_fieldSeparator);
        string text = Encoding.Latin1.GetString(end < 0 ? value : value[..end]).Trim();
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int said) && said != found)
        {
            _findings.Add($"{place} says {said}, and {whole} {found} {(found == 1 ? one : one == "batch" ? "batches" : "messages")}");
        }
    }

    private bool Is(ReadOnlySpan<byte> segment, ReadOnlySpan<byte> id) =>
        segment.StartsWith(id) && (segment.Length == 3 || segment[3] == _fieldSeparator);
}
