using System.Text.Json;
using Duplex.Api;
using Duplex.Parse;

namespace Duplex.Commands;

/// <summary>One JSON object, written as the run goes on, so that a long one holds nothing but its notes on files.</summary>
internal sealed class ParseJson(TextWriter output) : IParseListener
{
    private readonly List<ParseFileNote> _notes = [];
    private bool _any;

    public void OnMessage(ParsedMessage message)
    {
        output.Write(_any ? ",\n" : "{\"messages\":[\n");
        output.Write(JsonSerializer.Serialize(message, ApiJson.Options));
        _any = true;
    }

    public void OnNote(ParseFileNote note) => _notes.Add(note);

    public void End(ParseSummary summary)
    {
        output.Write(_any ? "\n]" : "{\"messages\":[]");
        output.Write($",\n\"files\":{JsonSerializer.Serialize(_notes, ApiJson.Options)}");
        output.WriteLine($",\n\"summary\":{JsonSerializer.Serialize(summary, ApiJson.Options)}}}");
    }
}
