namespace Duplex.Fhir.Search;

/// <summary>One condition; a resource must meet all of a search's conditions.</summary>
/// <param name="Name">The parameter's name as asked for, with modifier or chain.</param>
public abstract record SearchCriterion(string Name);

/// <summary>A parameter of the resource itself.</summary>
/// <param name="Name">The parameter's name as asked for.</param>
/// <param name="Parameter">The parameter.</param>
/// <param name="Modifier">The modifier.</param>
/// <param name="Values">What is asked for; one of them is enough.</param>
public sealed record ParameterCriterion(string Name, SearchParameterDefinition Parameter, SearchModifier Modifier, IReadOnlyList<SearchValue> Values) : SearchCriterion(Name);

/// <summary>A condition on a resource that this one refers to: <c>subject:Patient.name</c>.</summary>
/// <param name="Name">The parameter's name as asked for.</param>
/// <param name="Reference">The reference parameter.</param>
/// <param name="Targets">By type of the target, the condition there.</param>
public sealed record ChainCriterion(string Name, SearchParameterDefinition Reference, IReadOnlyList<ChainTarget> Targets) : SearchCriterion(Name);

/// <summary>What a chain asks of one type of target.</summary>
/// <param name="ResourceType">The type.</param>
/// <param name="Criterion">The condition.</param>
public sealed record ChainTarget(string ResourceType, SearchCriterion Criterion);

/// <summary>A condition on a resource that refers to this one: <c>_has:Observation:patient:code</c>.</summary>
/// <param name="Name">The parameter's name as asked for.</param>
/// <param name="ResourceType">The type that refers.</param>
/// <param name="Reference">Its reference parameter.</param>
/// <param name="Criterion">The condition on it.</param>
public sealed record ReverseChainCriterion(string Name, string ResourceType, SearchParameterDefinition Reference, SearchCriterion Criterion) : SearchCriterion(Name);
