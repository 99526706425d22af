using System.Text;

namespace Duplex.Scenarios.Messages;

/// <summary>A message of a sample file, read here by its delimiters alone, so that the program is not judged by its own reader.</summary>
/// <param name="Number">From 1 within its file.</param>
internal sealed record SampleMessage(string File, int Number, IReadOnlyList<string> Segments)
{
    private static readonly string[] OfPatients = ["ADT^A01", "ADT^A03", "ADT^A04", "ADT^A08", "ORU^R01"];

    private string Header => Segments[0];

    private char Separator => Header.Length > 3 ? Header[3] : '|';

    /// <summary>Whether delimiters can be read.</summary>
    public bool IsReadable => Header.Length > 4 && Header[4] != Separator;

    public string ControlId => FieldOfHeader(10).Trim();

    /// <summary>MSH-9.1 and MSH-9.2, such as <c>ORU^R01</c>.</summary>
    public string Kind => string.Join('^', Components(FieldOfHeader(9)).Take(2)).TrimEnd('^');

    /// <summary>Who sent it, under which control id, and what, without the fields that a repeat may change (MSH-7, MSH-8, MSH-13).</summary>
    public string Identity => string.Join('\r', [string.Join('|', Header.Split(Separator).Where((_, index) => index is not (6 or 7 or 12))), .. Segments.Skip(1)]);

    /// <summary>MSA-1 of the answer that design section 7 gives it; null where MSH-15 and MSH-16 ask for none.</summary>
    public string? Acknowledgement
    {
        get
        {
            var (accept, application) = (FieldOfHeader(15).Trim(), FieldOfHeader(16).Trim());
            string[] asking = ["AL", IsRefused ? "ER" : "SU"];
            return accept.Length + application.Length == 0 || (!asking.Contains(accept) && asking.Contains(application)) ? (IsRefused ? "AE" : "AA")
                : asking.Contains(accept) ? (IsRefused ? "CE" : "CA")
                : null;
        }
    }

    /// <summary>After its commit acknowledgement the sender waits for the application's.</summary>
    public bool IsAnsweredTwice => !IsRefused && Acknowledgement == "CA" && FieldOfHeader(16).Trim() == "AL";

    /// <summary>Its event needs a patient.</summary>
    public bool IsOfAPatient => OfPatients.Contains(Kind);

    /// <summary>The first identifier of PID-3, else PID-2, else PID-4; null where there is none.</summary>
    public string? PatientIdentifier => Segments
        .Where(segment => segment.StartsWith($"PID{Separator}", StringComparison.Ordinal))
        .SelectMany(segment => ((int[])[3, 2, 4]).Select(number => segment.Split(Separator).ElementAtOrDefault(number) ?? ""))
        .SelectMany(sent => sent.Split(Delimiter(5, '~')))
        .Select(repetition => Components(repetition)[0].Trim())
        .FirstOrDefault(value => value.Length > 0 && value != "\"\"");

    public bool ReachesTheChart => IsReadable && ControlId.Length > 0 && IsOfAPatient && PatientIdentifier is not null;

    /// <summary>What design section 7 answers with AE.</summary>
    public bool IsRefused => !IsReadable || Kind.Length == 0 || ControlId.Length == 0 || (IsOfAPatient && PatientIdentifier is null);

    /// <summary>Null for a file that holds none, by its beginning.</summary>
    public static IReadOnlyList<SampleMessage>? Read(string name, byte[] bytes)
    {
        var text = Encoding.Latin1.GetString(bytes);
        text = (text.StartsWith("\u00EF\u00BB\u00BF", StringComparison.Ordinal) ? text[3..] : text).TrimStart();
        if (!text.StartsWith("MSH", StringComparison.Ordinal) && !text.StartsWith("FHS", StringComparison.Ordinal) && !text.StartsWith("BHS", StringComparison.Ordinal))
        {
            return null;
        }

        var messages = new List<List<string>>();
        foreach (var line in text.Split(['\r', '\n']).Select(line => line.TrimStart()).Where(line => line.Length > 0))
        {
            if (line.StartsWith("MSH", StringComparison.Ordinal) && (line.Length == 3 || !char.IsAsciiLetterOrDigit(line[3])))
            {
                messages.Add([line]);
            }
            else if (messages.Count > 0 && line[..Math.Min(3, line.Length)] is not ("FHS" or "BHS" or "BTS" or "FTS"))
            {
                messages[^1].Add(line);
            }
        }

        return [.. messages.Select((segments, index) => new SampleMessage(name, index + 1, segments))];
    }

    private string FieldOfHeader(int number) => Header.Split(Separator).ElementAtOrDefault(number - 1) ?? "";

    private string[] Components(string field) => field.Split(Delimiter(4, '^'));

    private char Delimiter(int index, char usual) => IsReadable && Header.Length > index ? Header[index] : usual;
}
