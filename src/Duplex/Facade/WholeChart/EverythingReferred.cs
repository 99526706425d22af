using Duplex.Chart.Compartments;
using Duplex.Chart.Reads;
using Duplex.Chart.Sections;
using Duplex.Facade.Counterparties;
using Duplex.Fhir;
using Duplex.Fhir.Model;
using Task = System.Threading.Tasks.Task;

namespace Duplex.Facade.WholeChart;

/// <summary>Adds to a page what lies in nobody's compartment and is referred to from there: who, where, which medication.</summary>
internal sealed class EverythingReferred(ChartRead read, CounterpartyAccess access, FacadeCall call, EverythingQuery asked)
{
    /// <summary>A role leads to a person and a place of work; nothing leads further.</summary>
    private const int MostSteps = 2;

    public async Task AddAsync(EverythingPageOfLive page)
    {
        var from = page.Found;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var step = 0; step < MostSteps && from.Count > 0; step++)
        {
            var wanted = from.SelectMany(one => one.References).Where(reference => !page.Knows(reference) && IsWanted(reference) && seen.Add(reference)).ToList();
            if (seen.Count > read.Options.MaxReferences)
            {
                page.Add([new FhirIssue("too-costly", "", null, $"More than {read.Options.MaxReferences} referred resources on this page; read the rest by their ids.", FhirIssueSeverity.Warning)]);
                wanted = [.. wanted.Take(Math.Max(0, wanted.Count - (seen.Count - read.Options.MaxReferences)))];
            }

            var answers = await Task.WhenAll(wanted.Select(reference => read.ReadAsync(reference.Split('/')[0], reference.Split('/')[1], read.FreshnessOfNames)));
            from = [.. answers.SelectMany(answer => answer.Answer.Resources).Where(one => read.Shows(one.Labels))];
            foreach (var resource in from)
            {
                page.AddReferred(resource);
            }

            // A reference to nothing is the EHR's own state; a call that failed is ours to tell.
            page.Add(answers.Where(answer => answer.Answer.Outcome != ReadOutcome.NotSupported).SelectMany(answer => answer.Answer.Issues)
                .Select(issue => new FhirIssue(issue.Code, "", null, $"A referred resource: {issue.Sentence}", FhirIssueSeverity.Warning)).Distinct());
        }
    }

    private bool IsWanted(string reference) =>
        References.Parse(reference) is { Kind: ReferenceKind.Relative, ResourceType: { } type, Id: { } id } && reference == $"{type}/{id}"
        && type != "Binary" && !PatientCompartment.Types.Contains(type) && (asked.Types.Count == 0 || asked.Types.Contains(type))
        && call.App!.Scopes.Allows(type, OAuth.ScopeInteractions.Read) && access.Lets(type, "read");
}
