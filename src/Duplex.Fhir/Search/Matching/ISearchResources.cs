namespace Duplex.Fhir.Search;

/// <summary>The other resources, for chains.</summary>
public interface ISearchResources
{
    /// <summary>What a reference points to; null where it isn't here.</summary>
    SearchedResource? Find(ReferenceIndexValue reference);

    /// <summary>Resources of a type that may refer to the target by this parameter. More than those is allowed: each is checked.</summary>
    IEnumerable<SearchedResource> ReferringTo(SearchedResource target, string resourceType, SearchParameterDefinition reference);
}
