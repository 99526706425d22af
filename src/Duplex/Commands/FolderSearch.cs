namespace Duplex.Commands;

/// <summary>How commands look through a folder that was named.</summary>
internal static class FolderSearch
{
    /// <summary>It and the folders in it, but not those that are links: a link may lead in a circle, nowhere, or out of the folder.</summary>
    public static EnumerationOptions WithoutLinks { get; } = new()
    {
        RecurseSubdirectories = true,
        AttributesToSkip = FileAttributes.ReparsePoint,
        IgnoreInaccessible = false,
    };
}
