using System.Runtime.CompilerServices;
using Duplex.Fhir;
using Duplex.Fhir.Model;
using Duplex.Fhir.Validation;
using Duplex.Resources;

namespace Duplex.Validate;

/// <summary>Reads files and validates each resource in them.</summary>
internal sealed class ValidateRun(TimeProvider time, string[] profiles)
{
    private readonly FhirValidator _validator = new(now: time.GetUtcNow());

    public async IAsyncEnumerable<ValidatedResource> ReadAsync(ResourceInput input, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var one in input.ReadAsync(FhirReadMode.Strict, cancellationToken))
        {
            var place = one.Line is { } line ? $"{one.File}#{line}" : one.File;
            yield return one.Read.Resource is { } resource
                ? new ValidatedResource(place, resource.TypeName, Joined(one.Read.Issues, _validator.Validate(resource, profiles).Issues))
                : Faulty(one, place);
        }
    }

    /// <summary>What the reader warned of is not said again.</summary>
    private static ValidationResult Joined(IReadOnlyList<FhirIssue> read, IReadOnlyList<FhirIssue> found) =>
        new([.. read, .. found.Where(issue => !read.Any(said => said.Path == issue.Path && said.Message == issue.Message))]);

    /// <summary>The faults of reading as they stand in the file, then what else is wrong with what could be read.</summary>
    private ValidatedResource Faulty(ResourceText text, string place)
    {
        var issues = text.Read.Issues;
        if (text.Json.IsEmpty || FhirJson.Parse(text.Json.Span, FhirReadMode.Lenient).Resource is not { } resource)
        {
            return new ValidatedResource(place, "", new ValidationResult(issues));
        }

        var result = _validator.ValidateJson(text.Json.Span, profiles);
        return new ValidatedResource(place, resource.TypeName, new ValidationResult([.. issues, .. result.Issues.Skip(issues.Count)]));
    }
}
