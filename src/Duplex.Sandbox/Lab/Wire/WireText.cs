using System.Globalization;
using System.Text;
using Duplex.Hl7v2;

namespace Duplex.Sandbox.Lab.Wire;

/// <summary>The laboratory's own writing of HL7 v2, always with the delimiters <c>|^~\&amp;</c> and in UTF-8.</summary>
internal static class WireText
{
    public const string Authority = "SANDBOXLAB";

    /// <summary>One segment with its CR; values are in HL7 form already.</summary>
    public static string Segment(string id, params ReadOnlySpan<(int Number, string? Value)> fields)
    {
        var text = new StringBuilder(id);
        var last = 0;
        foreach (var (number, value) in fields)
        {
            if (string.IsNullOrEmpty(value))
            {
                continue;
            }

            text.Append('|', number - last).Append(value);
            last = number;
        }

        return text.Append('\r').ToString();
    }

    public static string Header(string application, string facility, string type, string controlId, string processingId, DateTimeOffset now, bool asksForCommit = false) =>
        $"MSH|^~\\&|{Authority}|{Authority}|{application}|{facility}|{Time(now)}||{type}|{controlId}|{processingId}|2.5.1|||{(asksForCommit ? "AL|NE" : "|")}||UNICODE UTF-8\r";

    public static string Time(DateTimeOffset time) =>
        time.UtcDateTime.ToString("yyyyMMddHHmmss.fff'+0000'", CultureInfo.InvariantCulture);

    public static string Time(long unixMilliseconds) => Time(DateTimeOffset.FromUnixTimeMilliseconds(unixMilliseconds));

    public static string Number(long value) => value.ToString(CultureInfo.InvariantCulture);

    public static string Escape(string? text)
    {
        var escaped = new StringBuilder();
        foreach (var c in text ?? "")
        {
            escaped.Append(c switch
            {
                '\\' => "\\E\\",
                '|' => "\\F\\",
                '^' => "\\S\\",
                '&' => "\\T\\",
                '~' => "\\R\\",
                '\n' => "\\.br\\",
                '\r' => "",
                _ => c.ToString(),
            });
        }

        return escaped.ToString();
    }

    /// <summary>A field as it was received, in this writer's delimiters.</summary>
    public static string Echo(Hl7Field field) => string.Join('~', field.Repetitions.Select(Echo));

    public static string Echo(Hl7Repetition repetition) => string.Join('^', Enumerable
        .Range(1, repetition.ComponentCount)
        .Select(component => Echo(repetition[component])));

    private static string Echo(Hl7Component component) => string.Join('&', Enumerable
        .Range(1, component.SubcomponentCount)
        .Select(subcomponent => component[subcomponent] is { Presence: Hl7Presence.Null } ? "\"\"" : Escape(component[subcomponent].ToString())));
}
