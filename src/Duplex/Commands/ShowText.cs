using Duplex.Api;
using Duplex.Engine.Identity;
using Spectre.Console;

namespace Duplex.Commands;

/// <summary>One thing with all that is known of it, for a person to read.</summary>
internal static class ShowText
{
    public static void Loop(IAnsiConsole console, LoopDetail loop)
    {
        var (colour, word) = DayLines.Look(loop.Status);
        Facts(
            console,
            ("loop", $"{loop.Id} ({loop.Kind} on {loop.Connection})"),
            ("patient", $"{loop.Patient.Reference} {loop.Patient.Display}"),
            ("opened", loop.OpenedAt.Text()));
        Facts(console, [.. loop.Deliveries.Select(delivery => ("delivery", TextOf(delivery)))]);
        console.MarkupLine($"status      [{colour}]{word}[/]");
        var steps = new Table().Border(TableBorder.Rounded).AddColumns("Step", "Status", "Evidence", "Who acts", "Since", "What");
        foreach (var step in loop.Steps)
        {
            steps.AddRow(
                TerminalText.Escape(step.Name),
                LookingOptions.Constant(step.Status.ToString()),
                TerminalText.Escape(step.Evidence) + (step.Grade is { } grade ? $" [grey]({LookingOptions.Constant(grade.ToString())})[/]" : ""),
                TerminalText.Escape(step.Owner),
                step.Since.Text(),
                TerminalText.Escape(step.Sentence));
        }

        console.Write(steps);
        foreach (var hold in loop.Holds)
        {
            console.MarkupLine($"[yellow]held[/] {hold.Id} {TerminalText.Escape(hold.Code)}: {TerminalText.Escape(hold.Sentence)} {TerminalText.Escape(hold.Owner)} decides until {hold.Deadline.Text()}.");
        }

        var exchanges = LookingOptions.TableOf("Exchange", "Direction", "Kind", "Outcome", "What", "At");
        foreach (var one in loop.Exchanges)
        {
            exchanges.AddRow(
                one.Id.ToString(),
                LookingOptions.Constant(one.Direction.ToString()),
                TerminalText.Escape(one.Kind),
                LookingOptions.Constant(one.Outcome.ToString()),
                TerminalText.Escape(one.Sentence),
                one.At.Text());
        }

        console.Write(exchanges);
    }

    private static string TextOf(DeliveryRow delivery) => string.Join(
        ' ',
        ((string[])
        [
            delivery.Id.ToString(), delivery.Purpose, $"to {delivery.Connection}:", LookingOptions.Constant(delivery.State.ToString()), delivery.Reference ?? "",
            delivery.PossibleRepeat ? "(possible repeat)" : "",
        ]).Where(word => word.Length > 0));

    public static void Hold(IAnsiConsole console, HoldRow hold) => Facts(
        console,
        ("hold", $"{hold.Id} on {hold.Connection}"),
        ("code", hold.Code),
        ("why", hold.Sentence),
        ("where", hold.Place),
        ("decides", $"{hold.Owner}, until {hold.Deadline.Text()}"),
        ("loop", hold.Loop?.ToString() ?? ""),
        ("exchange", hold.Exchange?.ToString() ?? ""),
        ("decision", hold.Decision is { } decision ? $"{LookingOptions.Constant(decision.ToString())} by {hold.DecidedBy} at {hold.DecidedAt?.Text()}: {hold.Reason}" : "none yet"));

    public static void Exchange(IAnsiConsole console, ExchangeDetail exchange)
    {
        Facts(
            console,
            ("exchange", $"{exchange.Id} on {exchange.Connection}"),
            ("kind", $"{LookingOptions.Constant(exchange.Direction.ToString())} {exchange.Format} {exchange.Kind}"),
            ("at", exchange.At.Text()),
            ("outcome", LookingOptions.Constant(exchange.Outcome.ToString())),
            ("what", exchange.Place.Length > 0 ? $"{exchange.Place}: {exchange.Sentence}" : exchange.Sentence),
            ("loop", exchange.Loop?.ToString() ?? ""),
            ("delivery", exchange.Delivery?.ToString() ?? ""),
            ("wrote", string.Join(", ", exchange.Resources.Select(resource => $"{resource.Reference} version {resource.Version}"))));
        Bytes(console, "message", exchange.Payload, exchange.Text);
        Bytes(console, "answer", exchange.Answer, exchange.AnswerText);
    }

    private static void Facts(IAnsiConsole console, params (string Name, string Value)[] facts)
    {
        foreach (var (name, value) in facts.Where(fact => fact.Value.Length > 0))
        {
            console.MarkupLine($"[grey]{name,-11}[/] {TerminalText.Escape(value)}");
        }
    }

    private static void Bytes(IAnsiConsole console, string name, ReadOnlyMemory<byte> bytes, string? text)
    {
        if (bytes.IsEmpty)
        {
            return;
        }

        console.MarkupLine($"[grey]{name}[/] [grey]({bytes.Length} bytes)[/]");
        // HL7 v2 ends its segments with a carriage return alone, which a terminal would write over.
        var shown = text is null ? Convert.ToBase64String(bytes.Span) : TerminalText.Plain(text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n'));
        // Past the console's layout, which breaks lines at its width: a message is shown as it was.
        console.Profile.Out.Writer.WriteLine(shown);
    }
}
