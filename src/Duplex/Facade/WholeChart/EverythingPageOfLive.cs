using System.Text;
using System.Text.Json.Nodes;
using Duplex.Chart;
using Duplex.Chart.Indexing;
using Duplex.Chart.Reads;
using Duplex.Engine.Identity;
using Duplex.Facade.Reading;
using Duplex.Fhir;
using Duplex.Fhir.Model;
using StatusCodes = Microsoft.AspNetCore.Http.StatusCodes;

namespace Duplex.Facade.WholeChart;

/// <summary>One page of everything of a patient at a counterparty, as it fills.</summary>
internal sealed class EverythingPageOfLive(FacadeCall call, EverythingQuery asked, ChartIndexing indexing)
{
    private readonly SearchSet _set = SearchSet.Of([], null, call.Address);
    private readonly List<FhirIssue> _issues = [];
    private readonly List<FetchedResource> _found = [];
    private readonly HashSet<string> _known = new(StringComparer.Ordinal);

    public bool IsFull => _found.Count >= asked.Count;

    /// <summary>Where the next page goes on; null: this is the last.</summary>
    public string? Next { get; private set; }

    public IReadOnlyList<FetchedResource> Found => _found;

    public void Begin(FetchedResource patient, IReadOnlyList<FhirIssue> missing)
    {
        if (asked.Types.Count == 0 || asked.Types.Contains("Patient"))
        {
            Add(patient);
        }

        _issues.AddRange(missing);
    }

    public void Add(IEnumerable<FhirIssue> issues) => _issues.AddRange(issues);

    /// <summary>The id of the last that fitted; null: all did.</summary>
    public string? AddWhatFits(IReadOnlyList<FetchedResource> resources)
    {
        string? last = null;
        foreach (var resource in resources.Where(IsWithin))
        {
            if (IsFull)
            {
                return last ?? "";
            }

            Add(resource);
            last = resource.Id;
        }

        return null;
    }

    public bool Knows(string reference) => _known.Contains(reference);

    public void AddReferred(FetchedResource resource)
    {
        if (_known.Add(resource.Reference))
        {
            _set.Add(Shown(resource), "include");
        }
    }

    public void GoOnAt(string next) => Next = next;

    public FhirResult Answer(string self, string? next)
    {
        if (asked.After is null && next is null)
        {
            _set.Bundle["total"] = _found.Count;
        }

        _set.SetSelf(self);
        if (next is not null)
        {
            _set.SetLink("next", next);
        }

        if (_issues.Count > 0)
        {
            _set.AddOutcome(_issues);
        }

        return new FhirResult(StatusCodes.Status200OK, Encoding.UTF8.GetBytes(_set.Bundle.ToJsonString(FacadeJson.Options)));
    }

    private void Add(FetchedResource resource)
    {
        if (_known.Add(resource.Reference))
        {
            _found.Add(resource);
            _set.Add(Shown(resource), "match");
        }
    }

    private JsonObject Shown(FetchedResource resource)
    {
        var json = JsonNode.Parse(resource.Json.Span)!.AsObject();
        if (!ToldOfPatient.IsTold(json))
        {
            AnswerSource.Mark(json, AnswerSource.OfLive(call.Connection.Key));
        }

        return json;
    }

    private bool IsWithin(FetchedResource resource) => CareTime.IsWithin(
        new ChartVersion
        {
            Connection = asked.Connection,
            ResourceType = resource.Type,
            Id = resource.Id,
            Version = 1,
            At = default,
            Source = default,
            SourceSequence = 0,
            Patient = asked.Patient,
            Body = resource.Json,
        },
        indexing,
        asked);
}
