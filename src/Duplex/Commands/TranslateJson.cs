using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Duplex.Translate;
using Duplex.Translation.Coverage;

namespace Duplex.Commands;

/// <summary>One JSON object, written as the run goes on, so that a long one holds no messages in memory.</summary>
internal sealed class TranslateJson(TextWriter output) : ITranslateOutput
{
    private static readonly JsonWriterOptions Writing = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private bool _any;

    public void OnSkipped(string file, string reason)
    {
        // Only messages are told: a folder may hold anything.
    }

    public void OnMessage(TranslatedMessage message)
    {
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer, Writing))
        {
            Write(writer, message);
        }

        output.Write(_any ? ",\n" : "{\"messages\":[\n");
        output.Write(Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length));
        _any = true;
    }

    public void End(int translated, int empty, int failed)
    {
        output.Write(_any ? "\n]" : "{\"messages\":[]");
        output.WriteLine($",\n\"translated\":{translated},\"empty\":{empty},\"notTranslated\":{failed}}}");
    }

    private static void Write(Utf8JsonWriter writer, TranslatedMessage message)
    {
        writer.WriteStartObject();
        writer.WriteString("file", message.File);
        writer.WriteNumber("number", message.Number);
        writer.WriteString("kind", message.Kind);
        writer.WriteString("verdict", Constant(message.Verdict));
        writer.WritePropertyName("bundle");
        if (message.Bundle is { } bundle)
        {
            writer.WriteRawValue(bundle.Span);
        }
        else
        {
            writer.WriteNullValue();
        }

        if (message.Messages is { } messages)
        {
            writer.WriteStartArray("messages");
            foreach (var one in messages)
            {
                writer.WriteStringValue(Encoding.UTF8.GetString(one.Span));
            }

            writer.WriteEndArray();
        }

        writer.WriteStartArray("findings");
        foreach (var finding in message.Findings)
        {
            writer.WriteStartObject();
            writer.WriteString("severity", Constant(finding.Severity));
            writer.WriteString("place", finding.Place);
            writer.WriteString("sentence", finding.Sentence);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteStartArray("unmapped");
        foreach (var (code, count) in message.UnmappedCodes)
        {
            writer.WriteStartObject();
            writer.WriteString("table", code.Table);
            writer.WriteString("place", code.Place);
            writer.WriteString("code", code.Code);
            writer.WriteNumber("count", count);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        Write(writer, message.Coverage);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, TranslationCoverage coverage)
    {
        writer.WriteStartObject("coverage");
        writer.WriteStartObject("counts");
        foreach (var outcome in Enum.GetValues<CoverageOutcome>())
        {
            writer.WriteNumber(Constant(outcome), coverage.Count(outcome));
        }

        writer.WriteEndObject();
        writer.WriteNumber("timesWithoutZone", coverage.TimesWithoutZone);
        writer.WriteStartArray("entries");
        foreach (var entry in coverage.Entries)
        {
            writer.WriteStartObject();
            writer.WriteString("source", entry.Source);
            writer.WriteString("target", entry.Target);
            writer.WriteString("outcome", Constant(entry.Outcome));
            writer.WriteString("valueClass", Constant(entry.ValueClass));
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static string Constant<T>(T value)
        where T : struct, Enum => LookingOptions.Constant(value.ToString());
}
