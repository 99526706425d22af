using Duplex.Fhir.Definitions;
using Duplex.Fhir.FhirPath;

namespace Duplex.Fhir.Validation;

/// <summary>An invariant with its expression, compiled at first use.</summary>
internal sealed class CompiledConstraint(ConstraintRule rule)
{
    private FhirPathExpression? _expression;
    private bool _isCompiled;

    public ConstraintRule Rule { get; } = rule;

    /// <summary>A check written by hand, where one is faster or means more than the expression.</summary>
    public BuiltInInvariant? BuiltIn { get; } = BuiltInInvariants.Find(rule.Key);

    /// <summary>Null where the expression can't be read.</summary>
    public FhirPathExpression? Expression
    {
        get
        {
            if (!_isCompiled)
            {
                FhirPathExpression.TryCompile(Rule.Expression, out _expression, out _);
                _isCompiled = true;
            }

            return _expression;
        }
    }
}
