using Duplex.Fhir.Definitions;
using Duplex.Fhir.FhirPath;
using Duplex.Fhir.Model;

namespace Duplex.Fhir.Validation;

/// <summary>The state of one validation: where it stands, and what was found.</summary>
internal sealed class ValidationRun : IFhirPathConformance
{
    public const int MaxIssues = 1000;

    /// <summary>Elements may be nested this deep; a model that was built by code could hold a circle.</summary>
    public const int MaxDepth = 256;

    private const int MaxConformanceDepth = 12;

    private readonly HashSet<(string Code, string Path, string Message)> _seen = [];
    private readonly int _conformanceDepth;
    private readonly bool _isQuiet;
    private FhirPathContext? _context;
    private Resource _resource;

    public ValidationRun(FhirDefinitions definitions, Resource resource, DateTimeOffset? now)
    {
        Definitions = definitions;
        _resource = Container = resource;
        Bundle = resource is Bundle bundle ? new BundleScope(bundle, null) : null;
        Now = now;
    }

    private ValidationRun(ValidationRun other)
    {
        Definitions = other.Definitions;
        Bundle = other.Bundle;
        Container = other.Container;
        _resource = other._resource;
        Now = other.Now;
        _conformanceDepth = other._conformanceDepth + 1;
        _isQuiet = true;
    }

    public FhirDefinitions Definitions { get; }

    public DateTimeOffset? Now { get; }

    public ElementPath Path { get; } = new();

    public List<FhirIssue> Issues { get; } = [];

    public bool HasErrors { get; private set; }

    /// <summary>The innermost Bundle here; null outside of any.</summary>
    public BundleScope? Bundle { get; private set; }

    /// <summary>The resource that holds the contained ones here.</summary>
    public Resource Container { get; private set; }

    /// <summary>The resource that the validation stands in, perhaps a contained one.</summary>
    public Resource Resource => _resource;

    public FhirPathContext Context => _context ??= new FhirPathContext
    {
        Resource = _resource,
        RootResource = Container,
        Now = Now,
        Terminology = Definitions,
        Conformance = this,
        Resolve = reference => ReferenceResolution.Find(this, reference),
    };

    /// <summary>Whether there is nothing more to learn.</summary>
    public bool IsOver => _isQuiet ? HasErrors : Issues.Count >= MaxIssues;

    /// <summary>Steps into a resource; what comes back is handed to <see cref="Leave"/>.</summary>
    public (Resource Resource, Resource Container, BundleScope? Bundle) Enter(Resource resource, bool isContained)
    {
        var before = (_resource, Container, Bundle);
        _resource = resource;
        Container = isContained ? Container : resource;
        Bundle = resource is Bundle bundle && Bundle?.Is(bundle) != true ? new BundleScope(bundle, Bundle) : Bundle;
        _context = null;
        return before;
    }

    public void Leave((Resource Resource, Resource Container, BundleScope? Bundle) before)
    {
        (_resource, Container, Bundle) = before;
        _context = null;
    }

    public void Error(string code, string message, string? child = null) => Report(FhirIssueSeverity.Error, code, message, child);

    public void Report(FhirIssueSeverity severity, string code, string message, string? child = null)
    {
        HasErrors |= severity is FhirIssueSeverity.Error or FhirIssueSeverity.Fatal;
        if (_isQuiet || Issues.Count > MaxIssues)
        {
            return;
        }

        if (Issues.Count == MaxIssues)
        {
            Issues.Add(new FhirIssue("too-costly", "", null, $"There are more than {MaxIssues} issues; the rest is not listed.", HasErrors ? FhirIssueSeverity.Error : FhirIssueSeverity.Warning));
            return;
        }

        var path = Path.ToString(child);
        if (_seen.Add((code, path, message)))
        {
            Issues.Add(new FhirIssue(code, path, null, message, severity));
        }
    }

    public bool? Conforms(Base node, string profileUrl)
    {
        if (Definitions.FindProfile(profileUrl) is not { } profile)
        {
            return null;
        }

        if (profile.Type != "Resource" && !Nodes.IsOfType(node, profile.Type))
        {
            return false;
        }

        if (_conformanceDepth >= MaxConformanceDepth)
        {
            return null;
        }

        var inner = new ValidationRun(this);
        inner.Path.Push(profile.Type, -1, profile.Type);
        if (node is Resource resource)
        {
            inner.Enter(resource, isContained: false);
        }

        if (!profile.IsConstraint)
        {
            return true;
        }

        ProfileCheck.Root(inner, node, profile.Compiled);
        return !inner.HasErrors;
    }
}
