/** A refusal of the host, as Excel words it; the client library turns it into an `OfficeExtension.Error`. */
export class ApiError extends Error {
  constructor(
    readonly code: string,
    message: string,
    /** Where in the object model, such as `WorksheetCollection.getItem`. */
    readonly location: string,
    readonly status: number = 400,
  ) {
    super(message);
  }
}

export function apiNotFound(location: string): ApiError {
  const message =
    "The API you are trying to use could not be found. It may be available in a newer version of Excel.";
  return new ApiError("ApiNotFound", message, location, 404);
}

export function itemNotFound(location: string): ApiError {
  return new ApiError("ItemNotFound", "The requested resource doesn't exist.", location, 404);
}

export function itemAlreadyExists(location: string): ApiError {
  const message = "A resource with the same name or identifier already exists.";
  return new ApiError("ItemAlreadyExists", message, location, 409);
}

export function invalidArgument(location: string): ApiError {
  const message = "The argument is invalid or missing or has an incorrect format.";
  return new ApiError("InvalidArgument", message, location);
}

export function wrongDimensions(location: string): ApiError {
  const message =
    "The number of rows or columns in the input array doesn't match the size or dimensions of the range.";
  return new ApiError("InvalidArgument", message, location);
}

export function invalidReference(): ApiError {
  const message = "This reference is not valid for the current operation.";
  return new ApiError("InvalidReference", message, "");
}
