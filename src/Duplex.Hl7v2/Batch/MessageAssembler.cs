using System.Buffers;

namespace Duplex.Hl7v2.Batch;

/// <summary>
/// Puts messages together that came in parts (HL7 v2.5.1, 2.10.2): each part but the last ends with DSC, whose pointer the next
/// part repeats in MSH-14; an empty ADD before DSC says that the cut is inside a segment, which the ADD at the beginning of the
/// next part goes on with. The message has the MSH of its first part. For one thread; it has no clock, so the caller gives up
/// what has waited too long.
/// </summary>
/// <param name="limits">Default: 1,000 parts, 64 MiB, 100 messages at once.</param>
public sealed class MessageAssembler(AssemblyLimits? limits = null)
{
    private readonly AssemblyLimits _limits = limits ?? new();
    private readonly Dictionary<string, OpenMessage> _open = new(StringComparer.Ordinal);

    /// <summary>The keys of the messages that wait, for <see cref="GiveUp"/>: sender and pointer.</summary>
    public IReadOnlyCollection<string> Waiting => _open.Keys;

    /// <summary>Takes the next part. Each part is acknowledged on its own, whatever becomes of it.</summary>
    public AssemblyResult Add(ReadOnlyMemory<byte> part)
    {
        if (Hl7Message.Parse(part).Message is not { } message)
        {
            return new(AssemblyOutcome.Unreadable);
        }

        string sender = $"{message[0][3]}\u001f{message[0][4]}\u001f";
        string pointer = message[0][14].Value.TextOrNull() ?? "";
        string next = NextPointer(message);
        if (pointer.Length == 0)
        {
            return next.Length == 0 ? new(AssemblyOutcome.NotCut, part) : Begin(message, sender, next);
        }

        if (!_open.Remove(sender + pointer, out OpenMessage? open))
        {
            return new(AssemblyOutcome.PartMissing, default, pointer);
        }

        if (open.Parts == _limits.MaxParts)
        {
            return new(AssemblyOutcome.TooManyParts, default, pointer);
        }

        if (open.Bytes.WrittenCount + (long)part.Length > _limits.MaxBytes)
        {
            return new(AssemblyOutcome.TooLong, default, pointer);
        }

        if (!open.Append(message))
        {
            return new(AssemblyOutcome.ContinuationMissing, default, pointer);
        }

        return next.Length == 0 ? new(AssemblyOutcome.Complete, open.Bytes.WrittenMemory) : Keep(open, sender, next);
    }

    /// <summary>Drops what waits under this key; false where nothing does.</summary>
    public bool GiveUp(string key) => _open.Remove(key);

    private AssemblyResult Begin(Hl7Message message, string sender, string next)
    {
        if (_open.Count >= _limits.MaxMessages)
        {
            return new(AssemblyOutcome.TooManyMessages, default, next);
        }

        if (message.Bytes.Length > _limits.MaxBytes)
        {
            return new(AssemblyOutcome.TooLong, default, next);
        }

        OpenMessage open = new();
        open.Append(message);
        return Keep(open, sender, next);
    }

    private AssemblyResult Keep(OpenMessage open, string sender, string next) =>
        _open.TryAdd(sender + next, open)
            ? new(AssemblyOutcome.Waiting, default, next)
            : new(AssemblyOutcome.PointerReused, default, next);

    /// <summary>DSC-1 of the last segment; none where it continues a query (DSC-2 is I), which is no cut message.</summary>
    private static string NextPointer(Hl7Message message)
    {
        Hl7Segment last = message[message.SegmentCount - 1];
        return last.IdBytes.SequenceEqual("DSC"u8) && last[2].ToString().Trim() != "I" ? last[1].Value.TextOrNull() ?? "" : "";
    }

    private sealed class OpenMessage
    {
        private bool _isCutInside;

        public ArrayBufferWriter<byte> Bytes { get; } = new();

        public int Parts { get; private set; }

        /// <summary>False where the part can't go on with the segment that the one before broke off.</summary>
        public bool Append(Hl7Message message)
        {
            bool isFirst = Parts == 0;
            int from = isFirst ? 0 : 1;
            int to = message.SegmentCount;
            to -= NextPointer(message).Length > 0 ? 1 : 0;
            bool goesOn = !isFirst && from < to && IsAddition(message[from]) && !IsEmptyAddition(message[from]);
            if (_isCutInside && !goesOn)
            {
                return false;
            }

            Parts++;
            _isCutInside = to > from && to < message.SegmentCount && IsEmptyAddition(message[to - 1]);
            to -= _isCutInside ? 1 : 0;
            for (int i = from; i < to; i++)
            {
                ReadOnlySpan<byte> bytes = message[i].Value.Bytes;
                if (i == from && goesOn)
                {
                    bytes = bytes[4..];
                }
                else if (Bytes.WrittenCount > 0)
                {
                    Bytes.Write("\r"u8);
                }

                Bytes.Write(bytes);
            }

            if (to == message.SegmentCount)
            {
                Bytes.Write("\r"u8);
            }

            return true;
        }

        private static bool IsAddition(Hl7Segment segment) => segment.IdBytes.SequenceEqual("ADD"u8);

        private static bool IsEmptyAddition(Hl7Segment segment) =>
            IsAddition(segment) && segment.Value.Bytes.Length <= 4;
    }
}
