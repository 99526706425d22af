using Duplex.Fhir.FhirPath;

namespace Duplex.Fhir.Search;

/// <summary>
/// All parameters of one resource type as one tree of steps, so that a prefix that several share is walked once. What is more than
/// steps runs in the FHIRPath engine.
/// </summary>
internal sealed class IndexPlan
{
    private readonly PathNode _root;
    private readonly (FhirPathExpression Expression, IndexTarget Target)[] _evaluated;

    private IndexPlan(PathNode root, (FhirPathExpression, IndexTarget)[] evaluated)
    {
        _root = root;
        _evaluated = evaluated;
    }

    /// <summary>How many expressions need the engine.</summary>
    public int EvaluatedCount => _evaluated.Length;

    public static IndexPlan Compile(string resourceType, Func<string, string, bool>? wanted = null)
    {
        var root = new PathBuilder();
        var evaluated = new List<(FhirPathExpression, IndexTarget)>();
        foreach (var parameter in SearchParameters.Of(resourceType))
        {
            if (parameter.Expression is null || wanted?.Invoke(resourceType, parameter.Code) == false)
            {
                continue;
            }

            var target = IndexTarget.For(parameter);
            if (ElementPath.TryParse(parameter.Expression, isFromResource: true) is { } paths)
            {
                foreach (var path in paths)
                {
                    root.Add(path, target);
                }
            }
            else
            {
                evaluated.Add((FhirPathExpression.Compile(parameter.Expression), target));
            }
        }

        return new IndexPlan(root.Build(), [.. evaluated]);
    }

    public void Run(IndexSink sink)
    {
        _root.Visit(sink.Resource, sink);
        foreach (var (expression, target) in _evaluated)
        {
            foreach (var item in expression.Evaluate(sink.Resource, new FhirPathContext { Resource = sink.Resource, RootResource = sink.Resource }))
            {
                if ((item.Node ?? item.Value) is { } found)
                {
                    target.Add(found, sink);
                }
            }
        }
    }
}
