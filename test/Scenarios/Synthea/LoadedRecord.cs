using System.Text.Json.Nodes;
using Duplex.Scenarios.Clinic;

namespace Duplex.Scenarios.Synthea;

/// <summary>A record in a chart: which of its resources became which.</summary>
internal sealed record LoadedRecord(SyntheaRecord Record, IReadOnlyDictionary<string, string> References, IReadOnlyDictionary<string, string> Statuses)
{
    public string Patient => References[Record.Patient];

    /// <param name="conditions">What conditional references lead to.</param>
    public static LoadedRecord Of(SyntheaRecord record, FhirAnswer answer, string address, IReadOnlyDictionary<string, string> conditions)
    {
        Assert.True(answer.Status == 200, $"{record.Name}: {answer.Status} {answer.Text[..Math.Min(answer.Text.Length, 2000)]}");
        Assert.Equal("transaction-response", (string?)answer.Body!["type"]);
        var responses = answer.Body["entry"]!.AsArray();
        Assert.Equal(record.Entries.Count, responses.Count);
        var references = new Dictionary<string, string>(conditions);
        var statuses = new Dictionary<string, string>();
        foreach (var ((fullUrl, resource), response) in record.Entries.Zip(responses))
        {
            var location = (string)response!["response"]!["location"]!;
            var parts = location[(location.StartsWith(address, StringComparison.Ordinal) ? address.Length + 1 : 0)..].Split('/');
            Assert.Equal(SyntheaRecord.Type(resource), parts[0]);
            references[fullUrl] = $"{parts[0]}/{parts[1]}";
            statuses[fullUrl] = ((string)response["response"]!["status"]!)[..3];
        }

        return new LoadedRecord(record, references, statuses);
    }

    /// <summary>The resource as the chart must hold it now.</summary>
    public JsonObject Expected(string fullUrl) =>
        SyntheaRecord.Plain(Record.Entries.First(entry => entry.FullUrl == fullUrl).Resource, reference => References.GetValueOrDefault(reference, reference));
}
