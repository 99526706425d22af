using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Duplex.Translate;
using Duplex.Translation;
using Duplex.Translation.Coverage;
using Spectre.Console;

namespace Duplex.Commands;

/// <summary>Prints each message with its Bundle, or with where each of its values went, and what was found.</summary>
internal sealed class TranslateLines(IAnsiConsole console, bool explain) : ITranslateOutput
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public void OnSkipped(string file, string reason) => console.MarkupLine($"[grey]{TerminalText.Escape(file)}: skipped, {TerminalText.Escape(reason)}[/]");

    public void OnMessage(TranslatedMessage message)
    {
        var (colour, word) = message.Verdict switch
        {
            TranslationVerdict.Interpreted => ("green", "translated"),
            TranslationVerdict.Empty => ("yellow", "says nothing"),
            TranslationVerdict.NotUnderstood => ("yellow", "not understood"),
            _ => ("red", "cannot be interpreted"),
        };
        console.MarkupLine(string.Create(
            CultureInfo.InvariantCulture, $"[bold]{TerminalText.Escape(message.File)}[/] message {message.Number}, {TerminalText.Escape(message.Kind)}: [{colour}]{word}[/]"));
        if (explain)
        {
            Explain(message);
        }
        else if (message.Bundle is { } bundle)
        {
            // Past the console's layout, which breaks lines at its width.
            console.Profile.Out.Writer.WriteLine(TerminalText.Plain(JsonNode.Parse(bundle.Span)!.ToJsonString(Indented)));
        }

        foreach (var one in explain ? [] : message.Messages ?? [])
        {
            console.Profile.Out.Writer.WriteLine(TerminalText.Plain(Encoding.UTF8.GetString(one.Span).Replace('\r', '\n')));
        }

        foreach (var finding in message.Findings)
        {
            console.MarkupLine($"  [yellow]{TerminalText.Escape(finding.Place)}[/] {TerminalText.Escape(finding.Sentence)}");
        }
    }

    public void End(int translated, int empty, int failed) =>
        console.MarkupLine(empty == 0 ? $"{translated} translated, {failed} not translated." : $"{translated} translated, {empty} that say nothing, {failed} not translated.");

    private void Explain(TranslatedMessage message)
    {
        var coverage = message.Coverage;
        var table = new Table().Border(TableBorder.Rounded).AddColumn(new TableColumn("Source").NoWrap()).AddColumns("What it is", "Value").AddColumn("Target").AddColumn("Outcome");
        var before = "";
        foreach (var entry in coverage.Entries)
        {
            // A value that went into several elements is named once.
            var again = entry.Source == before;
            var (colour, word) = Look(entry.Outcome);
            table.AddRow(
                again ? "" : TerminalText.Escape(entry.Source),
                again ? "" : TerminalText.Escape(ValueNames.Of(entry.Source)),
                again ? "" : LookingOptions.Constant(entry.ValueClass.ToString()),
                TerminalText.Escape(entry.Target ?? ""),
                $"[{colour}]{word}[/]");
            before = entry.Source;
        }

        console.Write(table);
        console.MarkupLine(string.Join(", ", Enum.GetValues<CoverageOutcome>().Select(outcome => $"{coverage.Count(outcome)} {Look(outcome).Word}")) + ".");
        if (coverage.TimesWithoutZone > 0)
        {
            console.MarkupLine($"{coverage.TimesWithoutZone} times without an offset took that of the configured time zone.");
        }

        if (message.UnmappedCodes.Count > 0)
        {
            PrintUnmapped(message.UnmappedCodes);
        }
    }

    private void PrintUnmapped(IReadOnlyDictionary<UnmappedCode, int> codes)
    {
        var table = new Table().Border(TableBorder.Rounded).AddColumns("Unmapped code", "Field", "Table", "Times");
        foreach (var (code, count) in codes)
        {
            table.AddRow(TerminalText.Escape(code.Code), TerminalText.Escape(code.Place), TerminalText.Escape(code.Table), count.ToString(CultureInfo.InvariantCulture));
        }

        console.Write(table);
    }

    private static (string Colour, string Word) Look(CoverageOutcome outcome) => outcome switch
    {
        CoverageOutcome.Mapped => ("green", "mapped"),
        CoverageOutcome.Decides => ("green", "decides"),
        CoverageOutcome.KeptAsExtension => ("blue", "kept as extension"),
        CoverageOutcome.Cleared => ("blue", "cleared"),
        CoverageOutcome.Structure => ("grey", "structure"),
        _ => ("yellow", "no place"),
    };
}
