namespace Duplex.Engine.Storage;

/// <summary>A store cannot keep anything now (disk full, closed, broken). Nothing was kept; no answer may be given.</summary>
public class StorageUnavailableException : Exception
{
    public StorageUnavailableException()
    {
    }

    public StorageUnavailableException(string message)
        : base(message)
    {
    }

    public StorageUnavailableException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
