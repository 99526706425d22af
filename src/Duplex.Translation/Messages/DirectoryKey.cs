using System.Buffers.Binary;
using System.Text;
using Duplex.Hl7v2;
using Duplex.Translation.Mapping;

namespace Duplex.Translation.Messages;

/// <summary>
/// The bytes that decide what a field of one message gives to its directory: who sent it (MSH-3 and MSH-4), what is read, and the field's
/// own bytes; where the connection has codes of its own, which go by field, also the field.
/// </summary>
internal sealed class DirectoryKey
{
    /// <summary>Far more than names and numbers take.</summary>
    public const int MostBytes = 256;

    /// <summary>Reader, field and segment.</summary>
    private const int HeadLength = 6;

    // What a message's keys begin with is written once.
    private readonly byte[] _key = new byte[MostBytes];
    private readonly int _start;
    private readonly byte _escape;
    private readonly bool _byField;

    private DirectoryKey(ReadOnlySpan<byte> sender, byte escape, bool byField)
    {
        sender.CopyTo(_key);
        (_start, _escape, _byField) = (sender.Length, escape, byField);
    }

    /// <summary>Null where the message is read in a way of its own: other delimiters, or a sender that is not ASCII.</summary>
    public static DirectoryKey? Of(Hl7Message message, TranslationOptions options)
    {
        Hl7Delimiters usual = Hl7Delimiters.Default;
        Hl7Delimiters used = message.Delimiters;
        if ((used.Field, used.Component, used.Repetition, used.Subcomponent, used.Escape) != (usual.Field, usual.Component, usual.Repetition, usual.Subcomponent, usual.Escape))
        {
            return null;
        }

        ReadOnlySpan<byte> application = message[0][3].Value.Bytes;
        ReadOnlySpan<byte> facility = message[0][4].Value.Bytes;
        byte[] sender = [.. application, (byte)'|', .. facility, (byte)'|'];
        return sender.Length < MostBytes / 2 && IsPlain(sender, used.Escape) ? new(sender, used.Escape, !ReferenceEquals(options.LocalCodes, LocalCodes.None)) : null;
    }

    /// <summary>The key, until the next is asked for; empty where the field's text may say more than its bytes.</summary>
    /// <param name="reader">What reads the field: a number for each kind.</param>
    public ReadOnlySpan<byte> Of(int reader, in Source source, ReadOnlySpan<byte> bytes)
    {
        int length = _start + bytes.Length + HeadLength;
        if (length > _key.Length || !IsPlain(bytes, _escape))
        {
            return default;
        }

        Span<byte> rest = _key.AsSpan(_start);
        rest[..HeadLength].Clear();
        BinaryPrimitives.WriteUInt16LittleEndian(rest, (ushort)((reader * 2) + (source.IsComponent ? 1 : 0)));
        if (_byField)
        {
            rest[2] = (byte)source.Field;
            Encoding.ASCII.GetBytes(source.Segment.Id.AsSpan(0, 3), rest[3..6]);
        }

        bytes.CopyTo(rest[HeadLength..]);
        return _key.AsSpan(0, length);
    }

    /// <summary>ASCII without escapes, whose text needs no character set.</summary>
    private static bool IsPlain(ReadOnlySpan<byte> bytes, byte escape) => Ascii.IsValid(bytes) && !bytes.Contains(escape);
}
