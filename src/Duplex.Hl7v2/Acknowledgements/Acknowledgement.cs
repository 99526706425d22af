using System.Globalization;
using System.Text;
using Duplex.Hl7v2.Charsets;

namespace Duplex.Hl7v2.Acknowledgements;

/// <summary>
/// An ACK message: sender and receiver swapped, MSA with the received control id, and the errors: from version 2.5 on one
/// ERR for each with ERR-2 and following, before one ERR with a repetition of ERR-1 for each (HL7 v2.5.1, 2.14.5; v2.4,
/// 2.16.5). It uses the delimiters of the received message and the character set that its MSH-18 names; a character that this
/// lacks (without MSH-18, all outside of ASCII) is written as an underscore.
/// </summary>
public static class Acknowledgement
{
    private const string DefaultVersion = "2.5.1";

    /// <summary>The bytes of an acknowledgement, segments ended with CR, without MLLP frame.</summary>
    /// <param name="received">The header of the message acknowledged; the default value where it can't be read.</param>
    /// <param name="code">MSA-1.</param>
    /// <param name="controlId">MSH-10 of the acknowledgement itself.</param>
    /// <param name="time">MSH-7 of the acknowledgement.</param>
    /// <param name="errors">What to report in ERR.</param>
    public static byte[] Write(
        in MessageHeader received,
        AcknowledgementCode code,
        string controlId,
        Hl7Timestamp time,
        params ReadOnlySpan<AcknowledgementError> errors) =>
        Write(received, new AcknowledgementContent(code, controlId, time) { Errors = errors.ToArray() });

    /// <summary>The bytes of an acknowledgement, segments ended with CR, without MLLP frame.</summary>
    /// <param name="received">The header of the message acknowledged; the default value where it can't be read.</param>
    /// <param name="content">What it says.</param>
    public static byte[] Write(in MessageHeader received, AcknowledgementContent content)
    {
        ArgumentNullException.ThrowIfNull(content);
        if (PlainAcknowledgement.TryWrite(received, content) is { } plain)
        {
            return plain;
        }

        byte[] written = Write(received, content, declareCharset: false);

        // ESC starts a shift of ISO 2022, whose bytes all look like ASCII.
        return Ascii.IsValid(written) && !written.AsSpan().Contains((byte)0x1B) ? written : Write(received, content, declareCharset: true);
    }

    private static byte[] Write(in MessageHeader received, AcknowledgementContent content, bool declareCharset)
    {
        bool readable = received.Delimiters.Field != 0;
        string version = readable ? received.Version : "";
        Hl7Delimiters delimiters = readable ? received.Delimiters : Hl7Delimiters.Default;
        Encoding? declared = readable ? CharsetResolution.Named(received.Field(18), delimiters.Repetition).Encoding : null;
        Hl7MessageBuilder builder = new(delimiters, declared ?? Encoding.ASCII, ReplacementFor(delimiters));
        WriteHeader(builder, received, readable, version, content, declareCharset);
        builder.Segment("MSA").Field(1, content.Code.ToString());
        if (readable)
        {
            Echo(builder.Field(2), received.Field(10));
        }

        bool coded = HasCodedErrors(version);
        if (content.Errors.Count > 0 && !coded)
        {
            builder.Field(3, content.Errors[0].Text);
        }

        if (content.ExpectedSequenceNumber is { } expected)
        {
            builder.Field(4, expected.ToString(CultureInfo.InvariantCulture));
        }

        if (coded)
        {
            foreach (AcknowledgementError error in content.Errors)
            {
                WriteCoded(builder, error);
            }
        }
        else if (content.Errors.Count > 0)
        {
            WriteOld(builder, content.Errors);
        }

        return builder.ToArray();
    }

    private static void WriteHeader(
        Hl7MessageBuilder builder, in MessageHeader received, bool readable, string version, AcknowledgementContent content,
        bool declareCharset)
    {
        builder.Segment("MSH");
        if (readable)
        {
            Echo(builder.Field(3), received.Field(5));
            Echo(builder.Field(4), received.Field(6));
            Echo(builder.Field(5), received.Field(3));
            Echo(builder.Field(6), received.Field(4));
        }

        builder.Field(7, content.Time.ToString()).Field(9, "ACK");
        if (readable && !received.Component(9, 2).IsEmpty && IsAtLeast(version, 2, 3))
        {
            Echo(builder.Component(2), received.Component(9, 2));
            if (IsAtLeast(version, 2, 4) || version == "2.3.1")
            {
                builder.Component(3, "ACK");
            }
        }

        builder.Field(10, content.ControlId);
        bool hasProcessingId = readable && !received.Field(11).IsEmpty;
        Echo(builder.Field(11), hasProcessingId ? received.Field(11) : "P"u8);
        builder.Field(12);
        if (version.Length > 0)
        {
            Echo(builder, received.Field(12));
        }
        else
        {
            builder.Text(DefaultVersion);
        }

        if (content.IsOwnMessage)
        {
            builder.Field(15, ConditionText(content.AcceptCondition)).Field(16, "NE");
        }

        // Copied fields stay in the sender's character set, and texts are written in it.
        if (readable && declareCharset)
        {
            builder.Field(18).Raw(received.Field(18));
        }
    }

    /// <summary>What the sender wrote, byte for byte but for the control bytes that would end the frame around the answer.</summary>
    private static void Echo(Hl7MessageBuilder builder, ReadOnlySpan<byte> sent)
    {
        while (sent.IndexOfAny((byte)0x0B, (byte)0x1C) is var at and >= 0)
        {
            builder.Raw(sent[..at]);
            builder.Text(sent[at] == 0x0B ? "\u000B" : "\u001C");
            sent = sent[(at + 1)..];
        }

        builder.Raw(sent);
    }

    private static void WriteCoded(Hl7MessageBuilder builder, AcknowledgementError error)
    {
        builder.Segment("ERR");
        if (error.Location is { } place)
        {
            builder.Field(2, place.Segment).Component(2, Number(place.Occurrence));
            Level(builder, 3, place.Field);
            Level(builder, 4, place.Field == 0 ? 0 : Math.Max(place.Repetition, 1));
            Level(builder, 5, place.Component);
            Level(builder, 6, place.Subcomponent);
        }

        builder.Field(3, Number((int)error.Code)).Component(2, Hl7ErrorCodeText.Of(error.Code)).Component(3, "HL70357")
            .Field(4, AcknowledgementSeverityText.Of(error.Severity));
        if (error.ApplicationCode is { Length: > 0 } code)
        {
            builder.Field(5, code).Component(3, error.ApplicationCodeSystem);
        }

        builder.Field(7, error.Diagnostic).Field(8, error.Text);
    }

    /// <summary>One ERR, whose ERR-1 repeats.</summary>
    private static void WriteOld(Hl7MessageBuilder builder, IReadOnlyList<AcknowledgementError> errors)
    {
        builder.Segment("ERR").Field(1);
        // A sender that declares no repetition separator can be told of one error.
        int count = builder.Delimiters.Repetition == 0 ? 1 : errors.Count;
        for (int i = 0; i < count; i++)
        {
            if (i > 0)
            {
                builder.Repetition();
            }

            AcknowledgementError error = errors[i];
            if (error.Location is { } place)
            {
                builder.Component(1, place.Segment).Component(2, Number(place.Occurrence));
                Level(builder, 3, place.Field);
            }

            builder.Component(4, Number((int)error.Code))
                .Subcomponent(2, Hl7ErrorCodeText.Of(error.Code))
                .Subcomponent(3, "HL70357");
        }
    }

    // No question mark, which would make a question of a sentence; never a delimiter of the sender's.
    private static string ReplacementFor(Hl7Delimiters delimiters) =>
        (byte)'_' == delimiters.Field || (byte)'_' == delimiters.Component || (byte)'_' == delimiters.Repetition
        || (byte)'_' == delimiters.Escape || (byte)'_' == delimiters.Subcomponent || (byte)'_' == delimiters.Truncation ? " " : "_";

    private static string ConditionText(AcknowledgementCondition condition) => condition switch
    {
        AcknowledgementCondition.None => "",
        AcknowledgementCondition.Never => "NE",
        AcknowledgementCondition.OnError => "ER",
        AcknowledgementCondition.OnSuccess => "SU",
        _ => "AL",
    };

    private static void Level(Hl7MessageBuilder builder, int component, int number)
    {
        if (number > 0)
        {
            builder.Component(component, Number(number));
        }
    }

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);

    // An empty or unreadable version is answered in the form of 2.5.1, which names the place.
    private static bool HasCodedErrors(string version) => version.Length == 0 || IsAtLeast(version, 2, 5);

    private static bool IsAtLeast(ReadOnlySpan<char> version, int major, int minor)
    {
        int point = version.IndexOf('.');
        ReadOnlySpan<char> rest = point < 0 ? default : version[(point + 1)..];
        int next = rest.IndexOf('.');
        if (!int.TryParse(point < 0 ? version : version[..point], NumberStyles.None, CultureInfo.InvariantCulture, out int first))
        {
            return true;
        }

        int second = int.TryParse(next < 0 ? rest : rest[..next], NumberStyles.None, CultureInfo.InvariantCulture, out int read) ? read : 0;
        return first > major || (first == major && second >= minor);
    }
}
